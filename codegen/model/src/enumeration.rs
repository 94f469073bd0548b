//! Where the values of an enumeration stand in a schema.

use crate::{Column, Expression, Literal, Schema, Table, Type};

impl Table {
    /// The columns that hold values of enumeration `name`.
    #[must_use]
    pub fn columns_of_enumeration(&self, name: &str) -> Vec<String> {
        let holds = |it: &&Column| matches!(&it.kind, Type::Enumeration(found) if found == name);
        self.columns.values().filter(holds).map(|it| it.name.clone()).collect()
    }
}

impl Schema {
    /// The generated columns that are computed from value `value` of enumeration `name`, as (table, column).
    #[must_use]
    pub fn computed_from_value(&self, name: &str, value: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for table in self.tables.values() {
            let holders = table.columns_of_enumeration(name);
            for column in table.columns.values() {
                let Some(generated) = &column.generated else { continue };
                let about = holders.contains(&column.name)
                    || generated.columns().iter().any(|it| holders.contains(it));
                if about && mentions(generated, value) {
                    found.push((table.name.clone(), column.name.clone()));
                }
            }
        }
        found
    }
}

/// Whether a text constant stands anywhere in an expression.
fn mentions(expression: &Expression, text: &str) -> bool {
    let is = |it: &Literal| matches!(it, Literal::Text(found) if found == text);
    match expression {
        Expression::Literal(literal) => is(literal),
        Expression::In { operand, list } => list.iter().any(is) || mentions(operand, text),
        other => other.children().into_iter().any(|it| mentions(it, text)),
    }
}
