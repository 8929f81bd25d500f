import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Application } from './application.tsx'

const element = document.getElementById('console')
if (element) {
  createRoot(element).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  )
}
