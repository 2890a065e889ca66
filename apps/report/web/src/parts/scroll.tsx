import { useEffect, useRef, useState, type ReactNode } from "react";

interface ScrollProps {
  readonly labelledBy?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Holds what may be wider than the page. Only where it is, it can be focused, so that keys scroll it. */
export function Scroll({ labelledBy, label, children }: ScrollProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setWide(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    look();
    return () => observer.disconnect();
  }, []);
  const reachable = isWide ? { tabIndex: 0, role: "group", "aria-labelledby": labelledBy, "aria-label": label } : {};
  return (
    <div ref={box} className="scroll" {...reachable}>
      {children}
    </div>
  );
}
