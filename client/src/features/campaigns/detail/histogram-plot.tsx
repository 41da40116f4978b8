import { type ReactElement, useId } from 'react';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';

interface Bin {
  label: string;
  count: number;
}

const STEP = 70;
const BAR = 56;
const FLOOR = 140;
const TALLEST = 110;

/** One bar per tenth or so of completeness, its count above it; nothing moves, and no colour has to be told from another. */
export function HistogramPlot({ bins }: { bins: readonly Bin[] }): ReactElement {
  const text = campaignsWords.detail;
  const id = useId();
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = bins.length * STEP;
  return (
    <div className="ec-scroll" tabIndex={0} role="region" aria-label={text.histogramTitle}>
      <svg className="ec-chart ec-chart--bars" viewBox={`0 0 ${width} 168`} role="img" aria-labelledby={id}>
        <title id={id}>
          {text.histogramTitle} : {bins.map(({ label, count }) => text.bin(label, count)).join(' ; ')}
        </title>
        <line className="ec-chart__floor" x1={0} x2={width} y1={FLOOR} y2={FLOOR} />
        {bins.map((bin, index) => (
          <Bar key={bin.label} bin={bin} left={index * STEP} height={(bin.count / most) * TALLEST} />
        ))}
      </svg>
    </div>
  );
}

function Bar({ bin, left, height }: { bin: Bin; left: number; height: number }): ReactElement {
  const middle = left + STEP / 2;
  return (
    <>
      <rect className="ec-chart__bar" x={left + (STEP - BAR) / 2} y={FLOOR - height} width={BAR} height={height} />
      <text className="ec-v" x={middle} y={FLOOR - height - 6} textAnchor="middle">
        {bin.count}
      </text>
      <text x={middle} y={FLOOR + 18} textAnchor="middle">
        {bin.label}
      </text>
    </>
  );
}
