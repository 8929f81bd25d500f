/** The name of the product, as it is written everywhere: 約束 Yakusoku. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <span lang="ja" className={`inline-flex items-baseline gap-2 whitespace-nowrap ${className}`}>
      <span className="text-[1.5em] leading-none font-bold tracking-[0.08em] text-key-900">
        約束
      </span>
      <span lang="en" className="font-bold text-solid-gray-800">
        Yakusoku
      </span>
    </span>
  )
}
