//! Tables and indexes to SQL text and to the catalogue they leave, as far as the engines agree.

use diglot_model::{
    Action, Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, Check, Column, Expression,
    Index, Reference, Schema, Table, Type, Unique, names,
};

use crate::{
    Enumerations, ReadError,
    expression::{Words, render},
    identifier::{list, quoted},
    read::Reading,
};

/// What the shared renderers ask of a dialect.
pub(crate) trait Hooks: Words {
    /// A type as declared.
    fn storage(&self, kind: &Type) -> String;
    /// A type as the catalogue names it.
    fn catalog_storage(&self, kind: &Type) -> String;
    /// The condition that keeps a column to the values of its type, where the storage does not.
    fn domain(&self, column: &str, kind: &Type, enumerations: &Enumerations) -> Option<String>;
    /// A default, as it stands after `DEFAULT`.
    fn default(&self, expression: &Expression) -> String;
    /// What follows the closing parenthesis of a table.
    fn table_options(&self) -> &'static [&'static str];
    /// Whether unique constraints are written inside the table; if not they are unique indexes.
    fn declares_uniques(&self) -> bool;
    /// How the dialect's text is read back.
    fn reading(&self) -> Reading;
}

/// A column as declared: name, type, nullability, default.
pub(crate) fn column(hooks: &dyn Hooks, column: &Column) -> String {
    let mut text = format!("{} {}", quoted(&column.name), hooks.storage(&column.kind));
    if !column.nullable {
        text.push_str(" NOT NULL");
    }
    if let Some(default) = &column.default {
        text.push_str(" DEFAULT ");
        text.push_str(&hooks.default(default));
    }
    text
}

/// A column's domain check with its name, where it has one.
pub(crate) fn domain(
    hooks: &dyn Hooks,
    table: &str,
    column: &Column,
    enumerations: &Enumerations,
) -> Option<(String, String)> {
    let condition = hooks.domain(&quoted(&column.name), &column.kind, enumerations)?;
    Some((names::domain(table, &column.name), condition))
}

/// `CONSTRAINT name CHECK (…)`.
pub(crate) fn check(name: &str, condition: &str) -> String {
    format!("CONSTRAINT {} CHECK ({condition})", quoted(name))
}

/// `CONSTRAINT name CHECK (…)` of a declared check.
pub(crate) fn declared_check(hooks: &dyn Hooks, declared: &Check) -> String {
    check(&declared.name, &render(hooks, &declared.expression, None))
}

/// `CONSTRAINT name UNIQUE (…)`.
pub(crate) fn unique(unique: &Unique) -> String {
    format!("CONSTRAINT {} UNIQUE ({})", quoted(&unique.name), list(&unique.columns))
}

/// `CONSTRAINT name FOREIGN KEY (…) REFERENCES …`.
pub(crate) fn reference(reference: &Reference) -> String {
    let mut text = format!(
        "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({})",
        quoted(&reference.name),
        list(&reference.columns),
        quoted(&reference.referenced_table),
        list(&reference.referenced_columns)
    );
    for (event, action) in [("DELETE", reference.on_delete), ("UPDATE", reference.on_update)] {
        if action != Action::NoAction {
            text.push_str(&format!(" ON {event} {}", action_words(action).to_uppercase()));
        }
    }
    if reference.deferrable {
        text.push_str(" DEFERRABLE INITIALLY DEFERRED");
    }
    text
}

fn action_words(action: Action) -> &'static str {
    match action {
        Action::NoAction => "no action",
        Action::Restrict => "restrict",
        Action::Cascade => "cascade",
        Action::SetNull => "set null",
        Action::SetDefault => "set default",
    }
}

/// The table alone, under `name`, without the references named in `deferred`.
pub(crate) fn create_table(
    hooks: &dyn Hooks,
    table: &Table,
    name: &str,
    deferred: &[String],
    enumerations: &Enumerations,
) -> String {
    let mut lines: Vec<String> = table.columns.values().map(|it| column(hooks, it)).collect();
    lines.push(format!(
        "CONSTRAINT {} PRIMARY KEY ({})",
        quoted(&table.primary_key.name),
        list(&table.primary_key.columns)
    ));
    if hooks.declares_uniques() {
        lines.extend(table.uniques.iter().map(unique));
    }
    lines.extend(table.references.iter().filter(|it| !deferred.contains(&it.name)).map(reference));
    lines.extend(
        table
            .columns
            .values()
            .filter_map(|it| domain(hooks, &table.name, it, enumerations))
            .map(|(name, condition)| check(&name, &condition)),
    );
    lines.extend(table.checks.iter().map(|it| declared_check(hooks, it)));
    let mut options = hooks.table_options().join(", ");
    if !options.is_empty() {
        options.insert(0, ' ');
    }
    format!("CREATE TABLE IF NOT EXISTS {} (\n    {}\n){options}", quoted(name), lines.join(",\n    "))
}

/// The indexes of a table, unique constraints among them where the dialect writes them so.
pub(crate) fn create_indexes(hooks: &dyn Hooks, table: &Table) -> Vec<String> {
    let uniques = table.uniques.iter().filter(|_| !hooks.declares_uniques());
    uniques
        .map(|it| unique_index(&table.name, it))
        .chain(table.indexes.iter().map(|it| create_index(hooks, &table.name, it)))
        .collect()
}

/// A unique constraint as an index.
pub(crate) fn unique_index(table: &str, unique: &Unique) -> String {
    format!(
        "CREATE UNIQUE INDEX IF NOT EXISTS {} ON {} ({})",
        quoted(&unique.name),
        quoted(table),
        list(&unique.columns)
    )
}

/// One index.
pub(crate) fn create_index(hooks: &dyn Hooks, table: &str, index: &Index) -> String {
    let keys: Vec<String> = index
        .keys
        .iter()
        .map(|key| {
            let text = render(hooks, &key.expression, None);
            if key.descending { format!("{text} DESC") } else { text }
        })
        .collect();
    let mut text = format!(
        "CREATE {}INDEX IF NOT EXISTS {} ON {} ({})",
        if index.unique { "UNIQUE " } else { "" },
        quoted(&index.name),
        quoted(table),
        keys.join(", ")
    );
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" WHERE {}", render(hooks, predicate, None)));
    }
    text
}

/// What the catalogue must hold for `schema`.
pub(crate) fn structure(hooks: &dyn Hooks, schema: &Schema) -> Result<Catalog, ReadError> {
    let mut catalog = Catalog::default();
    for table in schema.tables.values() {
        catalog.tables.insert(table.name.clone(), table_structure(hooks, table, &schema.enumerations)?);
    }
    Ok(catalog)
}

fn table_structure(
    hooks: &dyn Hooks,
    table: &Table,
    enumerations: &Enumerations,
) -> Result<CatalogTable, ReadError> {
    let reading = hooks.reading();
    let mut out = CatalogTable {
        primary_key: table.primary_key.columns.clone(),
        options: hooks.table_options().iter().map(|it| it.to_lowercase()).collect(),
        comment: table.comment.clone(),
        ..CatalogTable::default()
    };
    for column in table.columns.values() {
        out.columns.push(CatalogColumn {
            name: column.name.clone(),
            storage: hooks.catalog_storage(&column.kind),
            nullable: column.nullable,
            default: match &column.default {
                Some(default) => Some(reading.expression(&hooks.default(default))?),
                None => None,
            },
            comment: column.comment.clone(),
        });
        if let Some((name, condition)) = domain(hooks, &table.name, column, enumerations) {
            out.checks.insert(name, reading.expression(&condition)?);
        }
    }
    for check in &table.checks {
        out.checks.insert(check.name.clone(), reading.expression(&render(hooks, &check.expression, None))?);
    }
    for unique in &table.uniques {
        let index = CatalogIndex { unique: true, keys: unique.columns.clone(), predicate: None };
        out.indexes.insert(unique.name.clone(), index);
    }
    for index in &table.indexes {
        let mut keys = Vec::new();
        for key in &index.keys {
            let text = reading.expression(&render(hooks, &key.expression, None))?;
            keys.push(if key.descending { format!("{text} desc") } else { text });
        }
        let predicate = match &index.predicate {
            Some(predicate) => Some(reading.expression(&render(hooks, predicate, None))?),
            None => None,
        };
        out.indexes.insert(index.name.clone(), CatalogIndex { unique: index.unique, keys, predicate });
    }
    for reference in &table.references {
        out.references.insert(
            reference.name.clone(),
            CatalogReference {
                columns: reference.columns.clone(),
                table: reference.referenced_table.clone(),
                referenced_columns: reference.referenced_columns.clone(),
                on_delete: action_words(reference.on_delete).to_owned(),
                on_update: action_words(reference.on_update).to_owned(),
                deferrable: reference.deferrable,
            },
        );
    }
    Ok(out)
}

/// What a name belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    PrimaryKey,
    Unique,
    Reference,
    Check,
    Index,
}

/// The names that a rename of a table or column changes: what they belong to, old and new.
pub(crate) fn renamed(
    hooks: &dyn Hooks,
    before: &Table,
    after: &Table,
    enumerations: &Enumerations,
) -> Vec<(Owner, String, String)> {
    let all = |table: &Table| -> Vec<(Owner, String)> {
        let mut all = vec![(Owner::PrimaryKey, table.primary_key.name.clone())];
        all.extend(table.uniques.iter().map(|it| (Owner::Unique, it.name.clone())));
        all.extend(table.references.iter().map(|it| (Owner::Reference, it.name.clone())));
        all.extend(
            table
                .columns
                .values()
                .filter_map(|it| domain(hooks, &table.name, it, enumerations))
                .map(|(name, _)| (Owner::Check, name)),
        );
        all.extend(table.checks.iter().map(|it| (Owner::Check, it.name.clone())));
        all.extend(table.indexes.iter().map(|it| (Owner::Index, it.name.clone())));
        all
    };
    all(before)
        .into_iter()
        .zip(all(after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((owner, old), (_, new))| (owner, old, new))
        .collect()
}

/// `UPDATE … SET …` that fills columns of rows already there.
pub(crate) fn backfill(
    hooks: &dyn Hooks,
    table: &Table,
    set: &[(String, Expression)],
    filter: Option<&Expression>,
) -> String {
    let assignments: Vec<String> = set
        .iter()
        .map(|(column, value)| format!("{} = {}", quoted(column), render(hooks, value, Some(&table.name))))
        .collect();
    let mut text = format!("UPDATE {}\nSET {}", quoted(&table.name), assignments.join(",\n    "));
    if let Some(filter) = filter {
        text.push_str(&format!("\nWHERE {}", render(hooks, filter, None)));
    }
    text
}
