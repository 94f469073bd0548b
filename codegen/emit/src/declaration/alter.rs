//! Changes to what is there, with what can go wrong.

use diglot_model::{ColumnChange, Expression, Role, widens};

use super::Writer;
use crate::keyword::written;

impl Writer {
    /// What can go wrong with the next line.
    pub(super) fn risk(&mut self, text: &str) {
        self.line(2, &format!("// {text}"));
    }

    pub(super) fn rewrites(&mut self, why: Option<&String>) {
        if let Some(why) = why {
            self.line(
                2,
                "// Nobody can read or write the table on Postgres until every row is written anew.",
            );
            self.line(2, &format!("#[rewrites_table({why:?})]"));
        }
    }

    pub(super) fn drop(&mut self, table: &str, kind: &str, name: &str) {
        self.alter(table);
        self.line(2, &format!("drop {kind} {name:?};"));
    }

    pub(super) fn alter_column(
        &mut self,
        table: &str,
        column: &str,
        change: &ColumnChange,
        rewrites: Option<&String>,
    ) {
        let text = match change {
            ColumnChange::SetNullable => "set nullable".to_owned(),
            ColumnChange::SetNotNull => {
                self.block();
                self.line(1, &format!("// Rows without a value for {column} get one before it is required."));
                self.line(1, &format!("backfill {} {{", written(table)));
                self.line(2, &format!("set {} = FILL_IN;", written(column)));
                self.line(2, &format!("where {}.is_null();", written(column)));
                self.line(1, "}");
                "set not null".to_owned()
            }
            ColumnChange::SetDefault(default) => {
                let kind = self
                    .schema
                    .tables
                    .get(table)
                    .and_then(|it| it.columns.get(column))
                    .map(|it| it.kind.clone());
                format!("set default({})", self.expression(table, default, kind.as_ref(), 0))
            }
            ColumnChange::DropDefault => "drop default".to_owned(),
            ColumnChange::SetType(kind) => format!("set type {}", kind.declared()),
            ColumnChange::Convert { kind, using } => {
                let using = match using {
                    // Only a person knows it.
                    Expression::Parameter(word) => word.clone(),
                    known => self.expression(table, known, Some(kind), 0),
                };
                format!("set type {} using {using}", kind.declared())
            }
            ColumnChange::SetIdentity => "set identity".to_owned(),
            ColumnChange::DropIdentity => "drop identity".to_owned(),
            ColumnChange::SetUpdated => "set updated".to_owned(),
            ColumnChange::DropUpdated => "drop updated".to_owned(),
            ColumnChange::SetRole(role) => {
                let before = self.schema.tables.get(table).and_then(|it| it.columns.get(column)?.role);
                let word = match role.or(before) {
                    Some(Role::Created) => "created",
                    Some(Role::Version) => "version",
                    Some(Role::Deleted) | None => "soft_delete",
                };
                format!("{} {word}", if role.is_some() { "set" } else { "drop" })
            }
        };
        self.alter(table);
        self.rewrites(rewrites);
        let narrows = match change {
            ColumnChange::SetType(to) => {
                let from = self.schema.tables.get(table).and_then(|it| it.columns.get(column));
                from.is_some_and(|from| !widens(&from.kind, to))
            }
            _ => false,
        };
        if matches!(change, ColumnChange::DropIdentity) {
            self.risk(
                "Programs that let the engine number the rows break at once: every insert gives the key.",
            );
        }
        if narrows {
            self.risk("Fails where a value does not fit.");
        }
        self.line(2, &format!("alter column {} {{ {text} }}", written(column)));
    }
}
