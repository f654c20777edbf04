/** Linear light of a colour's red, green and blue, 0 to 1. */
type Light = [number, number, number];

/** Kinds of eyes: all three cones, or one of them missing (Machado, Oliveira and Fernandes 2009, severity 1). */
export const EYES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const OKLAB_CONES = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const OKLAB_AXES = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly number[], [r, g, b]: Light): Light {
  const row = (at: number) => (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
}

/** Contrast of two colours (`#rrggbb`) as WCAG 2 counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [a, b] = [luminance(lightOf(one)), luminance(lightOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How far apart two colours look to a kind of eyes: distance in OKLab, where black and white are 1 apart. */
export function distance(one: string, other: string, eyes: keyof typeof EYES): number {
  const [a, b] = [one, other].map((hex) => {
    const seen = times(EYES[eyes], lightOf(hex)).map((value) => Math.min(1, Math.max(0, value))) as Light;
    return times(OKLAB_AXES, times(OKLAB_CONES, seen).map(Math.cbrt) as Light);
  }) as [Light, Light];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
