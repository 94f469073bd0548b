//! Statements of named queries.

use diglot_model::{Expression, QueryStatement, Rows};

use super::Renderer;
use crate::identifier::{list, quoted};

impl Renderer<'_> {
    pub(super) fn statement(&self, statement: &QueryStatement) -> String {
        let condition = |filter: &Option<Expression>| match filter {
            Some(filter) => format!("\nWHERE {}", self.text(filter)),
            None => String::new(),
        };
        match statement {
            QueryStatement::Select(query) => self.query(query, 0),
            QueryStatement::Insert { table, columns, source, returning } => {
                let source = match source {
                    Rows::Values(values) => format!("VALUES ({})", self.texts(values).join(", ")),
                    Rows::Query(query) => self.query(query, 0),
                };
                let (table, columns) = (quoted(table), list(columns));
                format!("INSERT INTO {table} ({columns})\n{source}{}", self.returning(returning))
            }
            QueryStatement::Update { table, set, from, filter, returning } => {
                let set: Vec<String> = set
                    .iter()
                    .map(|(name, value)| format!("{} = {}", quoted(name), self.text(value)))
                    .collect();
                let mut text = format!("UPDATE {}\nSET {}", self.relation(table, 0), set.join(", "));
                text.extend(from.as_ref().map(|it| format!("\nFROM {}", self.relation(it, 0))));
                text + &condition(filter) + &self.returning(returning)
            }
            QueryStatement::Delete { table, filter, returning } => {
                let table = self.relation(table, 0);
                format!("DELETE FROM {table}{}{}", condition(filter), self.returning(returning))
            }
        }
    }

    fn returning(&self, outputs: &[diglot_model::Output]) -> String {
        if outputs.is_empty() {
            return String::new();
        }
        let row = Renderer { plain: !self.words.names_returned(), ..*self };
        let outputs: Vec<String> = outputs.iter().map(|it| row.output(it)).collect();
        format!("\nRETURNING {}", outputs.join(", "))
    }
}
