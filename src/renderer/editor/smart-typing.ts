import { InputRule } from '@tiptap/core';
import { Typography } from '@tiptap/extension-typography';

const never = {
  copyright: false,
  laquo: false,
  leftArrow: false,
  multiplication: false,
  notEqual: false,
  oneHalf: false,
  oneQuarter: false,
  plusMinus: false,
  raquo: false,
  registeredTrademark: false,
  rightArrow: false,
  servicemark: false,
  superscriptThree: false,
  superscriptTwo: false,
  threeQuarters: false,
  trademark: false,
} as const;

/**
 * Quotation marks, dashes and ellipses as in print. Nothing that would touch a dose: no fractions, no
 * multiplication signs, no powers, no arrows. Tiptap keeps it out of code; Backspace or undo takes it back.
 * @param isOn asked at each substitution
 */
export function smartTyping(isOn: () => boolean) {
  return Typography.extend({
    addInputRules() {
      return (this.parent?.() ?? []).map(
        ({ find, handler }) =>
          new InputRule({ find, handler: (props) => (isOn() ? handler(props) : null) }),
      );
    },
  }).configure(never);
}
