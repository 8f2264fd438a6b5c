import type { Page } from '@playwright/test';

/** A control whose words or sign can't be read well enough in a state. */
const LEAST = { words: 4.5, sign: 3 } as const;

/**
 * Puts every control into a state, as if a pointer were over it or pressed it, and measures its words
 * (4.5:1, WCAG 1.4.3) or, where it has none, its sign (3:1, WCAG 1.4.11) against what lies behind.
 * Controls that can't be used are exempt.
 * @returns those that fall short, as `name: ratio`
 */
export async function faintControls(
  page: Page,
  state: readonly ('hover' | 'active' | 'focus')[],
): Promise<string[]> {
  return page.evaluate(
    ({ pseudos, least }) => {
      type Colour = [red: number, green: number, blue: number, alpha: number];
      const MARK = `data-in-${pseudos.join('-')}`;
      const inState = new RegExp(`:(${pseudos.join('|')})(?![-\\w])`, 'g');
      const selector = 'button, summary, select, a[href], label:has(input), [role="option"]';
      const controls = [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((one) => !one.matches(':disabled, [aria-disabled="true"], [data-covered] *'));
      const colours = new Map<string, Colour>();
      const context = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const still = document.createElement('style');
      still.textContent = '* { transition: none !important; }';
      document.head.append(still);
      // An attribute weighs as much as a pseudo-class, so the rules keep their order.
      for (const sheet of document.styleSheets) mark(sheet);
      for (const control of controls) control.setAttribute(MARK, '');
      const faint = controls.flatMap((control) => {
        const isSign = control.innerText.trim() === '';
        const ratio = contrast(inkOf(control), groundOf(control));
        if (ratio >= (isSign ? least.sign : least.words)) return [];
        const name = control.getAttribute('aria-label') ?? control.innerText;
        return [`${name.trim().slice(0, 40)}: ${ratio.toFixed(2)}`];
      });
      for (const control of controls) control.removeAttribute(MARK);
      still.remove();
      return [...new Set(faint)];

      function mark(rules: { cssRules: CSSRuleList }): void {
        for (const rule of rules.cssRules) {
          if (rule instanceof CSSStyleRule && rule.selectorText.search(inState) >= 0) {
            const marked = rule.selectorText.replaceAll(inState, `[${MARK}]`);
            rule.selectorText = `${rule.selectorText}, ${marked}`;
          }
          if (rule instanceof CSSGroupingRule) mark(rule);
        }
      }

      function read(colour: string): Colour {
        const known = colours.get(colour) ?? paint(colour);
        colours.set(colour, known);
        return known;
      }

      function paint(colour: string): Colour {
        if (context === null) throw new Error('No canvas to read colours with.');
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
      }

      function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
        const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
        return [mix(red, r), mix(green, g), mix(blue, b), 1];
      }

      function groundOf(element: Element | null): Colour {
        if (element === null)
          return read(getComputedStyle(document.documentElement).backgroundColor);
        const own = read(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
      }

      function inkOf(element: HTMLElement): Colour {
        return over(read(getComputedStyle(element).color), groundOf(element));
      }

      function contrast(one: Colour, two: Colour): number {
        const [dark = 0, bright = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      }

      function luminance([red, green, blue]: Colour): number {
        const [r = 0, g = 0, b = 0] = [red, green, blue]
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      }
    },
    { pseudos: state, least: LEAST },
  );
}
