/**
 * Regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most x. By the continued fraction of
 * DLMF 8.17.22, evaluated from below by Lentz's method; by symmetry where that converges slowly.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return front / continuedFraction(x, a, b);
}

/** The x with I_x(a, b) = p, by bisection to the precision of a double. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The t that a Student variable with `freedom` degrees of freedom stays within, on both sides, with the given confidence. */
export function tQuantile(confidence: number, freedom: number): number {
  const x = betaQuantile(1 - confidence, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}

const tiny = 1e-300;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 0;
  let value = 1;
  for (let m = 0; m < 300; m++) {
    for (const numerator of [m === 0 ? 1 : evenTerm(x, a, b, m), oddTerm(x, a, b, m)]) {
      if (m === 0 && numerator === 1) continue;
      d = notZero(1 + numerator * d);
      c = notZero(1 + numerator / c);
      d = 1 / d;
      value *= c * d;
      if (Math.abs(c * d - 1) < 1e-15) return value;
    }
  }
  return value;
}

function evenTerm(x: number, a: number, b: number, m: number): number {
  return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
}

function oddTerm(x: number, a: number, b: number, m: number): number {
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function notZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) after moving x above 10. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at++) shift -= Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series;
}
