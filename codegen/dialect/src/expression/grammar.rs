//! Operators and how tightly they bind: the one place that decides on parentheses.
//!
//! A text is never put beside an operator as it is. It is a [`Piece`], which knows the operator its outermost
//! parts are joined by, and the engine's [`Grammar`] says whether it needs parentheses where it is put. Every
//! operator a dialect writes is made here.

/// An operator, as far as expressions are written with it; those that bind alike on both engines are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `OR`.
    Or,
    /// `AND`.
    And,
    /// `NOT`.
    Not,
    /// Everything that gives a truth value of two operands or more: `=`, `<`, `IS`, `IN`, `BETWEEN`, `LIKE`. The
    /// engines order them differently among each other, so that one inside another is always in parentheses.
    Comparison,
    /// `+`, `-`.
    Sum,
    /// `*`, `/`, `%`.
    Product,
    /// `||`, and what looks into a document: `->`, `#>`, `#>>`.
    Concatenation,
    /// `AT TIME ZONE`.
    #[allow(dead_code, reason = "one dialect alone has it")]
    TimeZone,
    /// `COLLATE`.
    Collate,
    /// A sign.
    Sign,
}

/// How tightly the operators of an engine bind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grammar {
    /// The level of an operator; a higher one binds tighter.
    pub(crate) level: fn(Operator) -> u8,
}

impl Grammar {
    fn level(self, operator: Operator) -> u8 {
        (self.level)(operator)
    }

    /// `left operator right`; `word` is how the operator is written.
    pub(crate) fn infix(self, operator: Operator, word: &str, left: Piece, right: Piece) -> Piece {
        let repeatable = left.repeatable && right.repeatable && left.text.len() + right.text.len() < 100;
        // A chain is read from the left: `a - b - c` is `(a - b) - c`. Comparisons do not chain.
        let chains = operator != Operator::Comparison;
        let (left, right) = (self.tight(left, operator, chains), self.tight(right, operator, false));
        Piece {
            text: format!("{left} {word} {right}"),
            outer: Some(operator),
            repeatable,
            called: false,
            cast: None,
        }
    }

    /// A comparison, of whatever words.
    pub(crate) fn comparison(self, word: &str, left: Piece, right: Piece) -> Piece {
        self.infix(Operator::Comparison, word, left, right)
    }

    /// A comparison whose right side is in parentheses or a constant: `x IN (…)`, `x IS NULL`.
    pub(crate) fn test(self, operand: Piece, words: &str) -> Piece {
        let operand = self.tight(operand, Operator::Comparison, false);
        Piece {
            text: format!("{operand} {words}"),
            outer: Some(Operator::Comparison),
            repeatable: false,
            called: false,
            cast: None,
        }
    }

    /// `operand BETWEEN low AND high`.
    pub(crate) fn between(self, operand: Piece, low: Piece, high: Piece) -> Piece {
        let low = self.tight(low, Operator::Comparison, false);
        let high = self.tight(high, Operator::Comparison, false);
        self.test(operand, &format!("BETWEEN {low} AND {high}"))
    }

    /// `operand` followed by words that bind as `operator`: `AT TIME ZONE 'UTC'`, `COLLATE "C"`.
    pub(crate) fn postfix(self, operator: Operator, operand: Piece, words: &str) -> Piece {
        let repeatable = operand.repeatable;
        // Of two collations the outer one decides, which not every reader knows without parentheses.
        let operand = self.tight(operand, operator, operator != Operator::Collate);
        Piece {
            text: format!("{operand} {words}"),
            outer: Some(operator),
            repeatable,
            called: false,
            cast: None,
        }
    }

    /// `NOT (operand)`: always in parentheses, which read better than none.
    pub(crate) fn not(self, operand: &Piece) -> Piece {
        Piece {
            text: format!("NOT ({operand})"),
            outer: Some(Operator::Not),
            repeatable: false,
            called: false,
            cast: None,
        }
    }

    /// The text beside `operator`; `same` says whether one of the same level needs no parentheses there.
    fn tight(self, piece: Piece, operator: Operator, same: bool) -> String {
        let level = self.level(operator);
        let fits = piece.outer.is_none_or(|outer| {
            let own = self.level(outer);
            own > level || same && own == level
        });
        if fits { piece.text } else { format!("({})", piece.text) }
    }
}

/// A part of an expression: its text, and what is needed to put it beside an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    text: String,
    /// The operator its outermost parts are joined by; none for a name, a constant, a call, or what stands
    /// between words of its own as `CASE … END` does.
    outer: Option<Operator>,
    /// Whether it may be written twice: it is short, and asking it again costs nothing.
    repeatable: bool,
    /// Whether it is a call of a function by name.
    called: bool,
    /// The type it is cast to, where the cast is the whole of it.
    cast: Option<String>,
}

impl Piece {
    /// A call, or what stands in parentheses or between words of its own.
    pub(crate) fn closed(text: impl Into<String>) -> Self {
        Self { text: text.into(), outer: None, repeatable: false, called: false, cast: None }
    }

    /// A name, a parameter or a constant.
    pub(crate) fn name(text: impl Into<String>) -> Self {
        let text = text.into();
        // A sign is an operator, too.
        let outer = text.starts_with('-').then_some(Operator::Sign);
        Self { text, outer, repeatable: true, called: false, cast: None }
    }

    /// A call of a function.
    pub(crate) fn call(name: &str, arguments: &[Piece]) -> Self {
        let arguments: Vec<&str> = arguments.iter().map(Self::text).collect();
        Self { called: true, ..Self::closed(format!("{name}({})", arguments.join(", "))) }
    }

    /// `CAST(operand AS kind)`.
    pub(crate) fn cast(operand: &Self, kind: &str) -> Self {
        if operand.cast.as_deref() == Some(kind) {
            return operand.clone();
        }
        let text = format!("CAST({} AS {kind})", operand.text);
        Self { repeatable: operand.repeatable, cast: Some(kind.to_owned()), ..Self::closed(text) }
    }

    /// Its text, for a place between commas or parentheses.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Its text, for a place between commas or parentheses.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Whether it may be written twice.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    /// Whether it is a call of a function, which an index takes without parentheses.
    pub(crate) fn is_plain_call(&self) -> bool {
        self.called
    }
}

impl std::fmt::Display for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Grammar, Operator, Piece};

    /// In the order they are declared, which is that of the engines but for `||`.
    const GRAMMAR: Grammar = Grammar { level: |operator| operator as u8 };

    fn piece(name: &str) -> Piece {
        Piece::name(name)
    }

    #[test]
    fn what_binds_looser_is_in_parentheses() {
        let sum = GRAMMAR.infix(Operator::Sum, "+", piece("a"), piece("b"));
        let product = GRAMMAR.infix(Operator::Product, "*", sum.clone(), piece("c"));
        assert_eq!(product.text(), "(a + b) * c");
        assert_eq!(GRAMMAR.infix(Operator::Sum, "-", sum.clone(), sum).text(), "a + b - (a + b)");
    }

    #[test]
    fn a_negation_is_in_parentheses_inside_a_comparison() {
        let greater = GRAMMAR.comparison(">", piece("a"), piece("2"));
        let not = GRAMMAR.not(&greater);
        assert_eq!(GRAMMAR.test(not.clone(), "IS NULL").text(), "(NOT (a > 2)) IS NULL");
        assert_eq!(GRAMMAR.infix(Operator::And, "AND", not, greater.clone()).text(), "NOT (a > 2) AND a > 2");
        assert_eq!(GRAMMAR.comparison("=", greater.clone(), greater).text(), "(a > 2) = (a > 2)");
    }
}
