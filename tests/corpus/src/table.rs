//! `CREATE TABLE` of a corpus to a declaration of ours.

use sqlparser::ast::{ColumnDef, ColumnOption, CreateTable, DataType, Expr, Ident, TableConstraint};

/// The bound of a text that is a key: an index entry has a size.
const KEY_LENGTH: u64 = 200;

/// A table as it is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Its name.
    pub name: String,
    /// The names of its columns, in order.
    pub columns: Vec<String>,
    /// The declaration.
    pub text: String,
}

/// Declares what a statement creates.
///
/// # Errors
/// What there is no declaration for.
pub fn declare(create: &CreateTable) -> Result<Declared, String> {
    let name = create.name.to_string().to_lowercase();
    if create.query.is_some() {
        return Err("a table made by a query".to_owned());
    }
    let mut keys: Vec<String> = Vec::new();
    for constraint in &create.constraints {
        if let TableConstraint::PrimaryKey(key) = constraint {
            keys.extend(key.columns.iter().filter_map(|it| match &it.column.expr {
                Expr::Identifier(name) => Some(field(name)),
                _ => None,
            }));
        }
    }
    let own = |it: &ColumnDef| it.options.iter().any(|it| matches!(it.option, ColumnOption::PrimaryKey(_)));
    keys.extend(create.columns.iter().filter(|it| own(it)).map(|it| field(&it.name)));
    let mut text = String::new();
    let mut columns = Vec::new();
    for column in &create.columns {
        let column_name = field(&column.name);
        let has = |wanted: fn(&ColumnOption) -> bool| column.options.iter().any(|it| wanted(&it.option));
        let unique = has(|it| matches!(it, ColumnOption::Unique(_)));
        let key = keys.contains(&column_name);
        let kind = kind(&column.data_type, key || unique)?;
        let required = key || has(|it| matches!(it, ColumnOption::NotNull));
        text.push_str(if key { "    #[key]\n" } else { "" });
        text.push_str(if unique && !key { "    #[unique]\n" } else { "" });
        let kind = if required { kind } else { format!("Option<{kind}>") };
        text.push_str(&format!("    pub {column_name}: {kind},\n"));
        columns.push(column_name);
    }
    let keyless = if keys.is_empty() { "#[no_key]\n" } else { "" };
    let text = format!("#[table({name})]\n{keyless}pub struct {} {{\n{text}}}\n", struct_name(&name));
    Ok(Declared { name, columns, text })
}

/// A name as a field of a struct.
fn field(name: &Ident) -> String {
    name.value.to_lowercase()
}

fn struct_name(table: &str) -> String {
    let words = table.split('_').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |it| it.to_uppercase().collect::<String>() + letters.as_str())
    });
    format!("Table{}", words.collect::<String>())
}

/// The type of ours that holds what a column holds.
fn kind(declared: &DataType, bounded: bool) -> Result<String, String> {
    let written = declared.to_string().to_uppercase();
    let word: String = written.chars().take_while(char::is_ascii_alphabetic).collect();
    Ok(match word.as_str() {
        "INTEGER" | "INT" | "BIGINT" | "SMALLINT" | "TINYINT" | "MEDIUMINT" => "i64".to_owned(),
        "REAL" | "FLOAT" | "DOUBLE" => "f64".to_owned(),
        "TEXT" | "VARCHAR" | "CHAR" | "CHARACTER" if bounded => format!("Text<{KEY_LENGTH}>"),
        "TEXT" | "VARCHAR" | "CHAR" | "CHARACTER" => "Text".to_owned(),
        "BOOLEAN" | "BOOL" => "bool".to_owned(),
        _ => return Err(format!("a column of type {written}")),
    })
}

#[cfg(test)]
mod tests {
    use sqlparser::{ast::Statement, dialect::GenericDialect, parser::Parser};

    use super::declare;

    #[test]
    fn a_table_is_declared_with_its_key() {
        let sql =
            "CREATE TABLE tab0(pk INTEGER PRIMARY KEY, col1 FLOAT, col2 TEXT NOT NULL, x VARCHAR(30) UNIQUE)";
        let parsed = Parser::parse_sql(&GenericDialect {}, sql).expect("SQL");
        let [Statement::CreateTable(create)] = parsed.as_slice() else { panic!("{parsed:?}") };
        let wanted = "#[table(tab0)]\npub struct TableTab0 {\n    #[key]\n    pub pk: i64,\n    pub col1: Option<f64>,\n\
                      \x20   pub col2: Text,\n    #[unique]\n    pub x: Option<Text<200>>,\n}\n";
        assert_eq!(declare(create).expect("a table").text, wanted);
    }
}
