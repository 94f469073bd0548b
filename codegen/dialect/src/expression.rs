//! Portable expressions to SQL text.

use diglot_model::{BinaryOperator, Expression, Function, Literal};

use crate::identifier::quoted;

/// What the shared renderers ask of a dialect.
pub(crate) trait Words {
    /// A constant.
    fn literal(&self, literal: &Literal) -> String;
    /// The current time as a value of the storage of a timestamp.
    fn now(&self) -> &'static str;
}

/// Renders `expression`; columns are qualified with `table` where given.
pub(crate) fn render(words: &dyn Words, expression: &Expression, table: Option<&str>) -> String {
    Renderer { words, table }.render(expression, 0)
}

struct Renderer<'a> {
    words: &'a dyn Words,
    table: Option<&'a str>,
}

impl Renderer<'_> {
    fn column(&self, name: &str) -> String {
        match self.table {
            Some(table) => format!("{}.{}", quoted(table), quoted(name)),
            None => quoted(name),
        }
    }

    /// `above` is how tightly the operator around this expression binds.
    fn render(&self, expression: &Expression, above: u8) -> String {
        match expression {
            Expression::Column(name) => self.column(name),
            Expression::Through { column, table, key, target } => {
                let (inner, key, target) = (quoted(table), quoted(key), quoted(target));
                format!(
                    "(SELECT {inner}.{target} FROM {inner} WHERE {inner}.{key} = {})",
                    self.column(column)
                )
            }
            Expression::Literal(literal) => self.words.literal(literal),
            Expression::Not(operand) => format!("NOT ({})", self.render(operand, 0)),
            Expression::Binary { operator, left, right } => {
                let precedence = operator.precedence();
                // Comparisons do not chain, so their operands bind tighter than they do.
                let tighter = if precedence == 4 { 5 } else { precedence };
                let left = self.render(left, tighter);
                let right = self.render(right, precedence + 1);
                let text = format!("{left} {} {right}", symbol(*operator));
                if precedence < above { format!("({text})") } else { text }
            }
            Expression::IsNull { operand, negated } => {
                let operand = self.render(operand, 5);
                let text = format!("{operand} IS {}NULL", if *negated { "NOT " } else { "" });
                if above > 3 { format!("({text})") } else { text }
            }
            Expression::In { operand, list } => {
                let list: Vec<String> = list.iter().map(|it| self.words.literal(it)).collect();
                let text = format!("{} IN ({})", self.render(operand, 5), list.join(", "));
                if above > 3 { format!("({text})") } else { text }
            }
            Expression::Call { function: Function::Now, .. } => self.words.now().to_owned(),
            Expression::Call { function, arguments } => {
                let name = match function {
                    Function::Lower => "lower",
                    Function::Length => "length",
                    Function::Coalesce => "coalesce",
                    Function::Now => "now",
                };
                let arguments: Vec<String> = arguments.iter().map(|it| self.render(it, 0)).collect();
                format!("{name}({})", arguments.join(", "))
            }
        }
    }
}

fn symbol(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::And => "AND",
        BinaryOperator::Or => "OR",
        BinaryOperator::Equal => "=",
        BinaryOperator::NotEqual => "<>",
        BinaryOperator::Less => "<",
        BinaryOperator::LessOrEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterOrEqual => ">=",
        BinaryOperator::Add => "+",
        BinaryOperator::Subtract => "-",
    }
}
