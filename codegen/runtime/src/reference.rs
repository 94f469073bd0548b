//! Which foreign key a write violates, asked of the rows: SQLite does not say it, and Postgres names the one that was
//! created first. Asked in the order of the declarations, the answer is the same on both.

use diglot_dialect::quoted;

use crate::{ReferencingInfo, Value, Write, WriteKind};

/// A question to the database about one foreign key.
pub(crate) struct Question {
    /// The foreign key.
    pub(crate) constraint: &'static str,
    /// A query whose rows are not read, only whether there is one.
    pub(crate) sql: String,
    /// Its parameters.
    pub(crate) values: Vec<Value>,
    /// Whether the foreign key is violated where there is a row.
    pub(crate) by_a_row: bool,
}

/// The questions whose first yes is the foreign key that `write` violates; none where it cannot be told by the rows as
/// they are.
pub(crate) fn questions(write: &Write) -> Vec<Question> {
    match &write.kind {
        WriteKind::Insert | WriteKind::Upsert => {
            let given: Vec<&str> =
                write.table.columns.iter().filter(|it| !it.computed).map(|it| it.name).collect();
            outgoing(write, &given)
        }
        WriteKind::Update(columns) => {
            let mut questions = outgoing(write, columns);
            let key = write.values.get(columns.len()..).unwrap_or_default();
            // Only what the update sets can leave somebody behind.
            let set = |it: &&ReferencingInfo| it.referenced_columns.iter().any(|name| columns.contains(name));
            questions.extend(
                incoming(write, &by_key(write), key)
                    .into_iter()
                    .filter_map(|(info, question)| set(&info).then_some(question)),
            );
            questions
        }
        WriteKind::Delete => {
            incoming(write, &by_key(write), &write.values).into_iter().map(|it| it.1).collect()
        }
        WriteKind::DeleteWhere(condition) => {
            incoming(write, condition, &write.values).into_iter().map(|it| it.1).collect()
        }
        WriteKind::UpdateWhere { .. } | WriteKind::Other => Vec::new(),
    }
}

/// ` WHERE …`: the row with the primary key.
pub(crate) fn by_key(write: &Write) -> String {
    let columns = write.table.primary_key.columns.iter().enumerate();
    let pairs: Vec<String> = columns.map(|(at, it)| format!("{} = ${}", quoted(it), at + 1)).collect();
    format!(" WHERE {}", pairs.join(" AND "))
}

/// Whether what the row refers to is there.
fn outgoing(write: &Write, assigned: &[&str]) -> Vec<Question> {
    let asked = write.table.references.iter().filter_map(|reference| {
        let value = |column: &&str| write.values.get(assigned.iter().position(|it| it == column)?).cloned();
        let values: Vec<Value> = reference.columns.iter().map(value).collect::<Option<_>>()?;
        // A reference that is NULL in part refers to nothing.
        (!values.contains(&Value::Null)).then(|| Question {
            constraint: reference.name,
            sql: reference.exists.to_owned(),
            values,
            by_a_row: false,
        })
    });
    asked.collect()
}

/// Whether somebody refers to one of the rows that meet `condition`.
fn incoming(write: &Write, condition: &str, key: &[Value]) -> Vec<(&'static ReferencingInfo, Question)> {
    let list = |names: &[&str]| names.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ");
    let length = match write.kind {
        WriteKind::DeleteWhere(_) => key.len(),
        _ => write.table.primary_key.columns.len(),
    };
    let values = key.get(..length).unwrap_or_default();
    let question = |it: &'static ReferencingInfo| {
        let sql = format!(
            "SELECT 1 FROM {} WHERE ({}) IN (SELECT {} FROM {}{condition})",
            quoted(it.table),
            list(it.columns),
            list(it.referenced_columns),
            quoted(write.table.name)
        );
        (it, Question { constraint: it.name, sql, values: values.to_vec(), by_a_row: true })
    };
    let keeps = |it: &&'static ReferencingInfo| match write.kind {
        WriteKind::Update(_) => it.keeps_from_update,
        _ => it.keeps_from_delete,
    };
    write.table.referencing.iter().filter(keeps).map(question).collect()
}

/// The condition that the columns of one relation are those of another.
#[cfg(feature = "sqlite")]
pub(crate) fn equal(relation: &str, columns: &[&str], other: &str, others: &[&str]) -> String {
    let pairs = columns.iter().zip(others);
    let equal: Vec<String> = pairs
        .map(|(own, other_column)| format!("{relation}.{} = {other}.{}", quoted(own), quoted(other_column)))
        .collect();
    equal.join(" AND ")
}
