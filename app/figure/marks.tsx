"use client";

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Meaning } from "../../lib/drawing/scene";
import { light } from "./linked";
import { meaningOf } from "./meaning";
import { nextMark } from "./next-mark";
import { Tip, type TipPlace } from "./tip";

interface Props {
  /** What the chart is, for a screen reader. */
  label: string;
  /** A press on a mark; without it the marks can be pointed at and read, no more. */
  onPick?: ((meaning: Meaning) => void) | undefined;
  /** Escape, when nothing is pointed at any more. */
  onLetGo?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * The life of a drawn chart: the pointer and the arrow keys go from mark to mark, each says what it is and lights up
 * what stands for the same elsewhere; Enter or a click picks it, Escape lets go.
 */
export function Marks({ label, onPick, onLetGo, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<TipPlace | null>(null);

  /** What the mark in focus stands for, until the focus goes elsewhere. */
  const held = useRef<Meaning | null>(null);

  useEffect(() => {
    const marks = [...(frame.current?.querySelectorAll<SVGElement>("[data-row]") ?? [])];
    if (!marks.some((mark) => mark.tabIndex === 0)) marks[0]?.setAttribute("tabindex", "0");
    // A choice draws the chart anew: the focus goes on to the mark that stands for the same, or nearly so.
    if (held.current && document.activeElement === document.body)
      nearestTo(held.current, marks)?.focus({ preventScroll: true });
  });
  useEffect(() => () => light(null), []);

  const point = (mark: SVGElement | null) => {
    light(mark && meaningOf(mark));
    setTip(mark && frame.current ? placeOf(mark, frame.current) : null);
  };
  const onPoint = (event: SyntheticEvent) => point(markOf(event));
  const onFocus = (event: SyntheticEvent) => {
    const mark = markOf(event);
    if (!mark) return;
    for (const other of frame.current?.querySelectorAll('[data-row][tabindex="0"]') ?? [])
      other.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
    held.current = meaningOf(mark) ?? {};
    point(mark);
  };
  const pick = (event: SyntheticEvent) => {
    const mark = markOf(event);
    const meaning = mark && meaningOf(mark);
    if (meaning) onPick?.(meaning);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      if (tip) point(null);
      else onLetGo?.();
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return pick(event);
    }
    const mark = markOf(event);
    const next = mark && frame.current && nextMark(event.key, mark, frame.current);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={frame}
      className="marks"
      role="group"
      aria-label={label}
      onPointerOver={onPoint}
      onPointerLeave={() => point(null)}
      onFocus={onFocus}
      onBlur={() => {
        held.current = null;
        point(null);
      }}
      onClick={pick}
      onKeyDown={onKeyDown}
    >
      {children}
      {tip && <Tip {...tip} />}
    </div>
  );
}

function markOf({ target }: SyntheticEvent): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-row]") : null;
}

/** The mark that has most in common with a meaning. */
function nearestTo(of: Meaning, marks: readonly SVGElement[]): SVGElement | undefined {
  const kinds = ["period", "topics", "calls", "speaker", "side"] as const;
  const common = (mark: SVGElement) => {
    const own = meaningOf(mark) ?? {};
    return kinds.filter((kind) => of[kind] && String(own[kind]) === String(of[kind])).length;
  };
  return marks.toSorted((a, b) => common(b) - common(a))[0];
}

/** Where the tip stands: under the mark, at the side where there is more room. */
function placeOf(mark: SVGElement, frame: HTMLElement): TipPlace {
  const [box, room] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = box.left - room.left;
  return {
    words: mark.getAttribute("aria-label") ?? "",
    top: box.bottom - room.top + 4,
    ...(left > room.width / 2 ? { right: Math.max(0, room.right - box.right) } : { left: Math.max(0, left) }),
  };
}
