//! Operations back to the language: the text of a new migration.

mod alter;
mod enumeration;
mod expression;
mod index;

use std::collections::HashMap;

use diglot_model::{
    Action, Check, Column, EngineOption, FILL_IN, Operation, Reference, Role, Schema, Table, Unique, apply,
    names,
};
use diglot_plan::Difference;

use self::index::{Indexes, NO_INDEX};
use crate::keyword::{list, written};

/// The text of a migration called `name` that does what `difference` says, from schema `from` on.
///
/// `views` are the texts of declared views, by name. Where only a person can know a value, the text holds
/// `FILL_IN`, which the compiler refuses.
#[must_use]
pub fn migration_source(
    name: &str,
    difference: &Difference,
    from: &Schema,
    views: &HashMap<String, String>,
) -> String {
    let words = name.split_once('_').map_or(name, |(_, rest)| rest).replace('_', " ");
    let created = difference.operations.iter().filter_map(|it| match it {
        Operation::CreateTable(table) => Some(table.clone()),
        _ => None,
    });
    let mut writer = Writer {
        schema: from.clone(),
        views: views.clone(),
        created: created.collect(),
        out: String::new(),
        open: None,
        inlined: Vec::new(),
    };
    writer.out = format!(
        "//! {}.\n\nuse schema_dsl::migration;\n\nmigration! {{\n    /// {}.\n    name \"{name}\";\n",
        capital(&words),
        capital(&words)
    );
    for operation in &difference.operations {
        writer.operation(operation, difference);
        // What follows is written against the schema this leads to.
        let _ = apply(&mut writer.schema, operation);
    }
    writer.close();
    writer.out.push_str("}\n");
    writer.out
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

struct Writer {
    /// The schema at this point of the migration.
    schema: Schema,
    /// The texts of declared views.
    views: HashMap<String, String>,
    /// The tables it creates; they may refer to one another.
    created: Vec<Table>,
    out: String,
    /// The table whose `alter table` block is open.
    open: Option<String>,
    /// Foreign keys and indexes that came with a column.
    inlined: Vec<String>,
}

impl Writer {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.push_str(&" ".repeat(indent * 4));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.line(1, "}");
        }
    }

    fn alter(&mut self, table: &str) {
        if self.open.as_deref() != Some(table) {
            self.close();
            self.out.push('\n');
            self.line(1, &format!("alter table {} {{", written(table)));
            self.open = Some(table.to_owned());
        }
    }

    fn block(&mut self) {
        self.close();
        self.out.push('\n');
    }

    fn documentation(&mut self, indent: usize, comment: Option<&str>) {
        for line in comment.into_iter().flat_map(str::lines) {
            self.line(indent, format!("/// {line}").trim_end());
        }
    }

    fn operation(&mut self, operation: &Operation, difference: &Difference) {
        match operation {
            Operation::CreateEnumeration(enumeration) => self.create_enumeration(enumeration),
            Operation::AddValue { enumeration, variant } => {
                self.block();
                self.line(1, &format!("alter enum {enumeration} {{"));
                self.documentation(2, variant.comment.as_deref());
                self.value(&variant.name, &variant.value);
                self.line(2, &format!("add value {};", variant.name));
                self.line(1, "}");
            }
            Operation::DropValue { enumeration, variant } => {
                self.block();
                self.line(1, &format!("alter enum {enumeration} {{"));
                self.line(2, "// Rows that hold it make the migration fail: backfill them first.");
                self.line(2, &format!("drop value {variant};"));
                self.line(1, "}");
            }
            Operation::CreateTable(table) => self.create_table(table),
            Operation::DropTable { table, loses_data } => {
                self.block();
                self.line(1, &reason(loses_data.as_ref()));
                self.line(1, &format!("drop table {};", written(table)));
            }
            Operation::RenameTable { table, to, type_name } => {
                self.block();
                self.line(1, &format!("rename table {} to {} as {type_name};", written(table), written(to)));
            }
            Operation::RenameValue { enumeration, variant, to } => {
                self.block();
                self.line(1, &format!("alter enum {enumeration} {{"));
                self.documentation(2, to.comment.as_deref());
                self.value(&to.name, &to.value);
                self.line(2, &format!("rename value {variant} to {};", to.name));
                self.line(1, "}");
            }
            Operation::AddColumn { table, column, rewrites } => {
                self.alter(table);
                self.rewrites(rewrites.as_ref());
                let at = difference.operations.iter().position(|it| std::ptr::eq(it, operation));
                let later = at.map_or(&[][..], |at| &difference.operations[at + 1..]);
                let added = self.reference_to_come(table, &column.name, later);
                if let Some(index) = added.and_then(|it| self.schema.tables.get(table)?.index_for(it)) {
                    let brought = difference.operations.iter().any(|it| {
                        matches!(it, Operation::AddIndex { table: of, index: it } if of == table && *it == index)
                    });
                    if brought {
                        self.inlined.push(index.name);
                    } else {
                        self.no_index(added);
                    }
                }
                self.column(2, table, column, added, "add column ", ";");
            }
            Operation::DropColumn { table, column, loses_data } => {
                self.alter(table);
                self.line(2, &reason(loses_data.as_ref()));
                self.line(2, &format!("drop column {};", written(column)));
            }
            Operation::RenameColumn { table, column, to, keeps_old_name } => {
                self.alter(table);
                if *keeps_old_name {
                    self.line(2, "#[keeps_old_name]");
                } else {
                    self.risk(&format!(
                        "Programs that know the old name break at once; `#[was({})]` on the field offers both.",
                        written(column)
                    ));
                }
                self.line(2, &format!("rename column {} to {};", written(column), written(to)));
            }
            Operation::DropFormerName { table, column } => {
                self.alter(table);
                self.risk("Programs that know the old name break: no release that does may run any more.");
                self.line(2, &format!("drop old name of {};", written(column)));
            }
            Operation::AddPrimaryKey { table, key } => {
                self.alter(table);
                self.risk("Fails where two rows have the same key.");
                self.line(2, &format!("add primary key({});", list(&key.columns)));
            }
            Operation::DropPrimaryKey { table } => {
                self.alter(table);
                self.line(2, "drop primary key;");
            }
            Operation::RenameConstraint { table, name, to } => {
                self.alter(table);
                self.line(2, &format!("rename constraint {name:?} to {to:?};"));
            }
            Operation::AlterColumn { table, column, change, rewrites } => {
                self.alter_column(table, column, change, rewrites.as_ref());
            }
            Operation::AddReference { table, reference }
                if !self.inlined.contains(&reference.name)
                    && (reference.columns.len() > 1 || !self.refers_to_key(reference)) =>
            {
                self.alter(table);
                let text = self.reference(table, reference, false);
                self.risk("Fails where a row refers to nothing.");
                self.line(2, &format!("add reference({text});"));
            }
            Operation::AddReference { table, reference } if !self.inlined.contains(&reference.name) => {
                self.alter(table);
                let column =
                    reference.columns.first().and_then(|it| self.schema.tables.get(table)?.columns.get(it));
                if let Some(column) = column.cloned() {
                    self.risk("Fails where a row refers to nothing.");
                    let bare = Column::new(column.name, column.kind, column.nullable);
                    self.column(2, table, &bare, Some(reference), "add reference ", ";");
                }
            }
            Operation::AddIndex { table, index } if !self.inlined.contains(&index.name) => {
                self.alter(table);
                let word = if index.unique { "unique" } else { "index" };
                let text = self.index(table, index);
                if index.unique {
                    self.risk("Fails where two rows have the same value.");
                }
                self.line(2, &format!("add {word}({text});"));
            }
            Operation::AddReference { .. } | Operation::AddIndex { .. } => {}
            Operation::DropReference { table, name } => self.drop(table, "reference", name),
            Operation::AddUnique { table, unique } => {
                self.alter(table);
                let text = unique_text(table, unique);
                self.risk("Fails where two rows have the same value.");
                self.line(2, &format!("add unique({text});"));
            }
            Operation::DropUnique { table, name } => self.drop(table, "unique", name),
            Operation::AddCheck { table, check } => {
                self.alter(table);
                let text = self.check(table, check);
                self.risk("Fails where a row breaks it.");
                self.line(2, &format!("add check({text});"));
            }
            Operation::DropCheck { table, name } => self.drop(table, "check", name),
            Operation::DropIndex { table, name } => self.drop(table, "index", name),
            Operation::CreateView(view) => {
                self.block();
                self.documentation(1, view.comment.as_deref());
                self.line(1, &format!("create view {} as {} {{", written(&view.name), view.type_name));
                let text = self.views.get(&view.name).map_or("FILL_IN", String::as_str).to_owned();
                self.line(2, &format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")));
                self.line(1, "}");
            }
            Operation::DropView { view } => {
                self.block();
                self.line(1, &format!("drop view {};", written(view)));
            }
            Operation::Sql { sqlite, postgres } => {
                self.block();
                self.line(1, "sql {");
                for (engine, statements) in [("sqlite", sqlite), ("postgres", postgres)] {
                    let texts: Vec<String> = statements.iter().map(|it| format!("{it:?}")).collect();
                    self.line(2, &format!("{engine}: {};", texts.join(", ")));
                }
                self.line(1, "}");
            }
            // A difference between two schemas holds neither.
            Operation::Backfill { .. } | Operation::Insert { .. } => {}
        }
    }

    fn create_table(&mut self, table: &Table) {
        // Its expressions are written against its own columns.
        let _ = apply(&mut self.schema, &Operation::CreateTable(table.clone()));
        self.block();
        self.documentation(1, table.comment.as_deref());
        self.line(1, &format!("#[table({})]", written(&table.name)));
        for unique in &table.uniques {
            self.line(1, &format!("#[unique({})]", unique_text(&table.name, unique)));
        }
        let Indexes { written, unindexed } = Indexes::of(table);
        for reference in &table.references {
            if reference.columns.len() > 1 || !self.refers_to_key(reference) {
                let text = self.reference(&table.name, reference, unindexed.contains(&reference.name));
                self.line(1, &format!("#[reference({text})]"));
            }
        }
        if table.primary_key.is_none() {
            self.line(1, "#[no_key]");
        }
        for option in &table.options {
            self.line(1, &format!("#[{}({})]", option.engine, option_text(option)));
        }
        for index in written {
            let word = if index.unique { "unique" } else { "index" };
            let text = self.index(&table.name, index);
            self.line(1, &format!("#[{word}({text})]"));
        }
        for check in &table.checks {
            let text = self.check(&table.name, check);
            self.line(1, &format!("#[check({text})]"));
        }
        self.line(1, &format!("create struct {} {{", table.type_name));
        for column in table.columns.values() {
            let reference = self.short_reference(table, column);
            let mut bare = column.clone();
            self.documentation(2, bare.comment.take().as_deref());
            if table.key_columns().contains(&column.name) {
                self.line(2, "#[key]");
            }
            self.no_index(reference.as_ref().filter(|it| unindexed.contains(&it.name)));
            self.column(2, &table.name, &bare, reference.as_ref(), "pub ", ",");
        }
        self.line(1, "}");
    }

    /// A column with its attributes; `reference` is the one it holds.
    fn column(
        &mut self,
        indent: usize,
        table: &str,
        column: &Column,
        reference: Option<&Reference>,
        head: &str,
        tail: &str,
    ) {
        self.documentation(indent, column.comment.as_deref());
        if let Some(generated) = &column.generated {
            let text = self.expression(table, generated, Some(&column.kind), 0);
            self.line(indent, &format!("#[generated({text})]"));
        }
        for option in &column.options {
            self.line(indent, &format!("#[{}({})]", option.engine, option_text(option)));
        }
        // What is maintained starts by itself.
        let implied = column.updated || matches!(column.role, Some(Role::Created | Role::Version));
        if let Some(default) = column.default.as_ref().filter(|_| !implied) {
            let default = self.expression(table, default, Some(&column.kind), 0);
            self.line(indent, &format!("#[default({default})]"));
        }
        let words = [
            ("secret", column.secret),
            ("read_only", column.read_only),
            ("identity", column.identity),
            ("created", column.role == Some(Role::Created)),
            ("updated", column.updated),
            ("version", column.role == Some(Role::Version)),
            ("soft_delete", column.role == Some(Role::Deleted)),
        ];
        if let Some(former) = &column.former {
            self.line(indent, &format!("#[was({})]", written(former)));
        }
        for (word, on) in words {
            if on {
                self.line(indent, &format!("#[{word}]"));
            }
        }
        let mut kind = column.kind.declared();
        if let Some(reference) = reference {
            for (word, action) in [("on_delete", reference.on_delete), ("on_update", reference.on_update)] {
                if action != Action::NoAction {
                    self.line(indent, &format!("#[{word}({})]", action_text(action)));
                }
            }
            if reference.deferrable {
                self.line(indent, "#[deferrable]");
            }
            if let Some(inverse) = &reference.inverse {
                self.line(indent, &format!("#[inverse({})]", written(inverse)));
            }
            if let Some(table) = self.referenced(reference) {
                kind = format!("Ref<{}>", table.type_name);
            }
            self.inlined.push(reference.name.clone());
        }
        let kind = if column.nullable { format!("Option<{kind}>") } else { kind };
        self.line(indent, &format!("{head}{}: {kind}{tail}", written(&column.name)));
    }

    fn check(&self, table: &str, check: &Check) -> String {
        let text = self.expression(table, &check.expression, None, 0);
        with_name(text, &check.name, &names::check(table, &check.expression.columns()))
    }

    /// Whether a reference points at the key of its table, as `Ref<T>` does.
    fn refers_to_key(&self, reference: &Reference) -> bool {
        self.referenced(reference).is_none_or(|it| it.key_columns() == reference.referenced_columns)
    }

    /// The table a reference leads to, as it is now or as this migration creates it.
    fn referenced(&self, reference: &Reference) -> Option<&Table> {
        let name = &reference.referenced_table;
        self.schema.tables.get(name).or_else(|| self.created.iter().find(|it| it.name == *name))
    }

    /// The reference a new column gets by a later operation, if it can be said with the column: it leads to a key, which nothing
    /// changes in between.
    fn reference_to_come<'a>(
        &self,
        table: &str,
        column: &str,
        later: &'a [Operation],
    ) -> Option<&'a Reference> {
        let (at, reference) = later.iter().enumerate().find_map(|(at, it)| match it {
            Operation::AddReference { table: of, reference }
                if of == table && reference.columns == [column] =>
            {
                Some((at, reference))
            }
            _ => None,
        })?;
        let moves = |it: &Operation| {
            it.table() == Some(&reference.referenced_table)
                && matches!(
                    it,
                    Operation::AddPrimaryKey { .. }
                        | Operation::DropPrimaryKey { .. }
                        | Operation::AlterColumn { .. }
                        | Operation::RenameColumn { .. }
                        | Operation::DropColumn { .. }
                )
        };
        (self.refers_to_key(reference) && !later[..at].iter().any(moves)).then_some(reference)
    }

    /// The reference a column holds that is said by its type: one to a key.
    fn short_reference(&self, table: &Table, column: &Column) -> Option<Reference> {
        let holds = |it: &&Reference| it.columns == [column.name.clone()] && self.refers_to_key(it);
        table.references.iter().find(holds).cloned()
    }

    /// What stands inside `reference(…)`.
    fn reference(&self, table: &str, reference: &Reference, unindexed: bool) -> String {
        let row = self.referenced(reference).map_or(FILL_IN, |it| it.type_name.as_str());
        let mut text =
            format!("{} => {row}({})", list(&reference.columns), list(&reference.referenced_columns));
        for (word, action) in [("on_delete", reference.on_delete), ("on_update", reference.on_update)] {
            if action != Action::NoAction {
                text.push_str(&format!(", {word} = {}", action_text(action)));
            }
        }
        if reference.deferrable {
            text.push_str(", deferrable");
        }
        if let Some(inverse) = &reference.inverse {
            text.push_str(&format!(", inverse = {}", written(inverse)));
        }
        if unindexed {
            text.push_str(&format!(", no_index = {NO_INDEX:?}"));
        }
        with_name(text, &reference.name, &names::reference(table, &reference.columns))
    }
}

/// Why what is lost may be, where that is known.
fn reason(why: Option<&String>) -> String {
    let why = why.cloned().unwrap_or_else(|| format!("{FILL_IN}: why that is fine"));
    format!("#[loses_data({why:?})]")
}

fn option_text(option: &EngineOption) -> String {
    if option.value.is_empty() {
        option.name.clone()
    } else {
        format!("{} = {:?}", option.name, option.value)
    }
}

fn unique_text(table: &str, unique: &Unique) -> String {
    let mut text = list(&unique.columns);
    if unique.nulls_not_distinct {
        text.push_str(", nulls_not_distinct");
    }
    with_name(text, &unique.name, &names::unique(table, &unique.columns))
}

fn with_name(text: String, name: &str, derived: &str) -> String {
    if name == derived { text } else { format!("{text}, name = {name:?}") }
}

fn action_text(action: Action) -> &'static str {
    match action {
        Action::NoAction => "no_action",
        Action::Restrict => "restrict",
        Action::Cascade => "cascade",
        Action::SetNull => "set_null",
        Action::SetDefault => "set_default",
    }
}
