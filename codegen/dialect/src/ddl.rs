//! Tables and indexes to SQL text and to the catalogue they leave, as far as the engines agree.

use diglot_model::{
    Action, Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, CatalogView, Check, Column,
    Expression, Function, Index, Reference, Schema, Stored, Table, Type, Unique, engine_option, names,
};

use crate::{
    Enumerations, ReadError,
    expression::{Piece, Place, Words, piece, render, render_query},
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
    /// The type of a column as declared, where it is not its logical type's.
    fn column_storage(&self, column: &Column) -> String {
        self.storage(&column.kind)
    }
    /// The type of a column as the catalogue names it.
    fn column_catalog_storage(&self, column: &Column) -> String {
        self.catalog_storage(&column.kind)
    }
    /// A value as it is assigned to a column, `from` being the column it is taken from as it is; one of them may have a
    /// type of the engine's own.
    fn assigned(&self, _column: &Column, _from: Option<&Column>, value: String) -> String {
        value
    }
    /// A column as it stands in a table while it is offered by two names.
    fn offered_twice(&self, column: &Column) -> Column {
        column.clone()
    }
    /// The dialect's name, as engine options say it.
    fn engine(&self) -> &'static str;
    /// What makes a column of numbers the engine gives, `key` being the name of its key.
    fn identity(&self, key: &str) -> String;
    /// Whether the column's own text makes it the primary key.
    fn identity_is_key(&self) -> bool;
    /// The keys of a unique constraint for which NULL is equal to NULL.
    fn null_keys(&self, table: &Table, unique: &Unique) -> Vec<String>;
    /// Whether an index carries further columns along.
    fn carries_columns(&self) -> bool;
    /// What follows the closing parenthesis of a table.
    fn table_options(&self, table: &Table) -> Vec<String>;
    /// What the catalogue says of a table's options.
    fn catalog_options(&self, table: &Table) -> Vec<String>;
    /// Whether unique constraints are written inside the table; if not they are unique indexes.
    fn declares_uniques(&self) -> bool;
    /// How the dialect's text is read back.
    fn reading(&self) -> Reading;
}

/// The column that offers `column` by the name it had before, if it is: whatever it holds, a trigger keeps the
/// two the same.
pub(crate) fn former(column: &Column) -> Option<Column> {
    let name = column.former.as_ref()?;
    Some(Column { options: column.options.clone(), ..Column::new(name.clone(), column.kind.clone(), true) })
}

/// The columns of a table as they are stored, in that order.
fn stored(hooks: &dyn Hooks, table: &Table) -> Vec<Column> {
    let column = |it: &Stored<'_>| match it {
        Stored::Current(column) if column.former.is_some() => Some(hooks.offered_twice(column)),
        Stored::Current(column) => Some((*column).clone()),
        Stored::Former(column) => former(column),
    };
    table.stored().iter().filter_map(column).collect()
}

/// A column as declared: name, type, nullability, default.
pub(crate) fn column(hooks: &dyn Hooks, column: &Column) -> String {
    let mut text = format!("{} {}", quoted(&column.name), hooks.column_storage(column));
    if column.identity {
        return text;
    }
    if let Some(expression) = &column.generated {
        text.push_str(&format!(" GENERATED ALWAYS AS ({}) STORED", render(hooks, expression, None)));
    }
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
    let nulls = if unique.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
    format!("CONSTRAINT {} UNIQUE{nulls} ({})", quoted(&unique.name), list(&unique.columns))
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
    let key_name = table.primary_key.as_ref().map(|it| it.name.as_str()).unwrap_or_default();
    let mut lines: Vec<String> = stored(hooks, table)
        .iter()
        .map(|it| {
            let text = column(hooks, it);
            if it.identity { format!("{text} {}", hooks.identity(key_name)) } else { text }
        })
        .collect();
    let inline = hooks.identity_is_key() && table.columns.values().any(|it| it.identity);
    if let Some(key) = table.primary_key.as_ref().filter(|_| !inline) {
        lines.push(format!("CONSTRAINT {} PRIMARY KEY ({})", quoted(&key.name), list(&key.columns)));
    }
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
    let mut options = hooks.table_options(table).join(", ");
    if !options.is_empty() {
        options.insert(0, ' ');
    }
    format!("CREATE TABLE IF NOT EXISTS {} (\n    {}\n){options}", quoted(name), lines.join(",\n    "))
}

/// The indexes of a table, unique constraints among them where the dialect writes them so.
pub(crate) fn create_indexes(hooks: &dyn Hooks, table: &Table) -> Vec<String> {
    let uniques = table.uniques.iter().filter(|_| !hooks.declares_uniques());
    uniques
        .map(|it| unique_index(hooks, table, it))
        .chain(
            table
                .indexes
                .iter()
                .filter(|it| it.is_for(hooks.engine()))
                .map(|it| create_index(hooks, &table.name, it)),
        )
        .collect()
}

/// A unique constraint as an index.
pub(crate) fn unique_index(hooks: &dyn Hooks, table: &Table, unique: &Unique) -> String {
    let keys = if unique.nulls_not_distinct {
        hooks.null_keys(table, unique).join(", ")
    } else {
        list(&unique.columns)
    };
    format!("CREATE UNIQUE INDEX IF NOT EXISTS {} ON {} ({keys})", quoted(&unique.name), quoted(&table.name))
}

/// A key of an index: anything but a column and a plain call stands in parentheses.
fn index_key(hooks: &dyn Hooks, expression: &Expression) -> String {
    let piece = piece(hooks, expression, None);
    let bare = match expression {
        Expression::Column(_) => true,
        Expression::Call { .. } => piece.is_plain_call(),
        _ => false,
    };
    if bare { piece.into_text() } else { format!("({piece})") }
}

/// Whether a column starts with, ends with or contains the text of a parameter.
pub(crate) fn matches(words: &dyn Words, function: Function, column: &str, parameter: &str) -> String {
    let arguments = [Piece::name(column), Piece::name(parameter)];
    match words.function(function, &arguments, Place::Statement) {
        Some(own) => own.into_text(),
        None => Piece::call(&format!("{function:?}").to_lowercase(), &arguments).into_text(),
    }
}

/// One index.
pub(crate) fn create_index(hooks: &dyn Hooks, table: &str, index: &Index) -> String {
    let keys: Vec<String> = index
        .keys
        .iter()
        .map(|key| {
            let text = index_key(hooks, &key.expression);
            if key.descending { format!("{text} DESC") } else { text }
        })
        .collect();
    let option = |name: &str| engine_option(&index.options, hooks.engine(), name);
    let mut text = format!(
        "CREATE {}INDEX IF NOT EXISTS {} ON {}{} ({})",
        if index.unique { "UNIQUE " } else { "" },
        quoted(&index.name),
        quoted(table),
        option("using").map(|it| format!(" USING {it}")).unwrap_or_default(),
        carried_keys(hooks, index, keys).join(", ")
    );
    if hooks.carries_columns() && !index.include.is_empty() {
        text.push_str(&format!(" INCLUDE ({})", list(&index.include)));
    }
    if let Some(parameters) = option("with") {
        text.push_str(&format!(" WITH ({parameters})"));
    }
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" WHERE {}", render(hooks, predicate, None)));
    }
    text
}

/// The keys of an index, with the columns it carries along where the engine carries none: not where it is
/// unique, since then they would change what it says.
fn carried_keys(hooks: &dyn Hooks, index: &Index, mut keys: Vec<String>) -> Vec<String> {
    if !hooks.carries_columns() && !index.unique {
        keys.extend(index.include.iter().map(|it| quoted(it)));
    }
    keys
}

/// What the catalogue must hold for `schema`.
pub(crate) fn structure(hooks: &dyn Hooks, schema: &Schema) -> Result<Catalog, ReadError> {
    let mut catalog = Catalog::default();
    for table in schema.tables.values() {
        catalog.tables.insert(table.name.clone(), table_structure(hooks, table, &schema.enumerations)?);
    }
    for view in schema.views.values() {
        let query = hooks.reading().query(&render_query(hooks, &view.query))?;
        catalog.views.insert(view.name.clone(), CatalogView { query, comment: view.comment.clone() });
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
        primary_key: table.key_columns().to_vec(),
        options: hooks.catalog_options(table),
        comment: table.comment.clone(),
        ..CatalogTable::default()
    };
    for column in &stored(hooks, table) {
        out.columns.push(CatalogColumn {
            name: column.name.clone(),
            storage: hooks.column_catalog_storage(column),
            nullable: column.nullable,
            default: match &column.default {
                Some(default) => Some(reading.expression(&hooks.default(default))?),
                None => None,
            },
            generated: match &column.generated {
                Some(expression) => Some(reading.expression(&render(hooks, expression, None))?),
                None => None,
            },
            identity: column.identity,
            comment: column.comment.clone(),
        });
    }
    for column in table.columns.values() {
        if let Some((name, condition)) = domain(hooks, &table.name, column, enumerations) {
            out.checks.insert(name, reading.expression(&condition)?);
        }
    }
    for check in &table.checks {
        out.checks.insert(check.name.clone(), reading.expression(&render(hooks, &check.expression, None))?);
    }
    for unique in &table.uniques {
        let declared = hooks.declares_uniques();
        let mut index =
            CatalogIndex { unique: true, keys: unique.columns.clone(), ..CatalogIndex::default() };
        index.nulls_not_distinct = unique.nulls_not_distinct && declared;
        if unique.nulls_not_distinct && !declared {
            let keys = hooks.null_keys(table, unique);
            index.keys = keys.iter().map(|it| reading.expression(it)).collect::<Result<_, _>>()?;
        }
        out.indexes.insert(unique.name.clone(), index);
    }
    for index in table.indexes.iter().filter(|it| it.is_for(hooks.engine())) {
        let mut keys = Vec::new();
        for key in &index.keys {
            let text = reading.expression(&render(hooks, &key.expression, None))?;
            keys.push(if key.descending { format!("{text} desc") } else { text });
        }
        let predicate = match &index.predicate {
            Some(predicate) => Some(reading.expression(&render(hooks, predicate, None))?),
            None => None,
        };
        let option = |name: &str| engine_option(&index.options, hooks.engine(), name);
        let mut options: Vec<String> = option("using").map(|it| format!("using {it}")).into_iter().collect();
        options.extend(option("with").into_iter().flat_map(storage_parameters));
        let include = if hooks.carries_columns() { index.include.clone() } else { Vec::new() };
        let index_structure = CatalogIndex {
            unique: index.unique,
            keys: carried_keys(hooks, index, keys),
            predicate,
            include,
            nulls_not_distinct: false,
            options,
        };
        out.indexes.insert(index.name.clone(), index_structure);
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
                options: Vec::new(),
            },
        );
    }
    Ok(out)
}

/// Storage parameters one by one, as the catalogue keeps them.
pub(crate) fn storage_parameters(text: &str) -> Vec<String> {
    text.split(',').map(|it| it.replace(char::is_whitespace, "").to_lowercase()).collect()
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
        let mut all: Vec<(Owner, String)> =
            table.primary_key.iter().map(|it| (Owner::PrimaryKey, it.name.clone())).collect();
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
        all.extend(
            table
                .indexes
                .iter()
                .filter(|it| it.is_for(hooks.engine()))
                .map(|it| (Owner::Index, it.name.clone())),
        );
        all
    };
    all(before)
        .into_iter()
        .zip(all(after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((owner, old), (_, new))| (owner, old, new))
        .collect()
}
