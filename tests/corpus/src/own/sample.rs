//! The tables of our own corpus and their rows, declared our way and by hand.

use jiff::Timestamp;

/// Who the tables are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// SQLite, with the types a person would give its columns.
    SqliteByHand,
    /// Postgres, with the types a person would give its columns.
    PostgresByHand,
    /// SQLite with our tables: rows alone.
    SqliteOurs,
    /// Postgres with our tables: rows alone.
    PostgresOurs,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Key,
    Integer,
    Real,
    Boolean,
    Text,
    Caseless,
    Decimal,
    Timestamp,
    Json,
}

struct Table {
    name: &'static str,
    declared: &'static str,
    columns: &'static [(&'static str, Kind)],
    /// The values of each row, with `|` between them.
    rows: &'static str,
}

const TABLES: [Table; 4] = [
    Table {
        name: "nums",
        declared: "Num",
        columns: &[
            ("id", Kind::Key),
            ("a", Kind::Integer),
            ("b", Kind::Integer),
            ("c", Kind::Integer),
            ("d", Kind::Integer),
        ],
        rows: "1|1|2|NULL|3\n2|5|NULL|5|5\n3|NULL|NULL|0|1\n4|-3|2|2|2\n5|0|-1|7|4\n6|2|5|NULL|2\n7|5|5|5|-6\n\
               8|NULL|1|-2|0",
    },
    Table {
        name: "people",
        declared: "Person",
        columns: &[
            ("id", Kind::Key),
            ("name", Kind::Text),
            ("city", Kind::Caseless),
            ("boss_id", Kind::Integer),
            ("active", Kind::Boolean),
            ("score", Kind::Real),
            ("joined_at", Kind::Timestamp),
        ],
        rows: "1|ann|Berlin|NULL|true|1.5|2026-01-01T00:00:00Z\n2|Bob|BERLIN|1|false|-0.25|2025-12-31T23:59:59.999999Z\n\
               3|cid|bonn|1|NULL|NULL|NULL\n4|Änne|NULL|2|true|2|2026-02-28T12:00:00Z\n\
               5|bob|Bonn|9|true|1.5|1969-12-31T23:59:59Z\n6|NULL|köln|3|false|100.75|2026-01-01T00:00:00Z",
    },
    Table {
        name: "orders",
        declared: "Order",
        columns: &[
            ("id", Kind::Key),
            ("person_id", Kind::Integer),
            ("amount", Kind::Decimal),
            ("quantity", Kind::Integer),
            ("status", Kind::Text),
            ("placed_at", Kind::Timestamp),
            ("note", Kind::Json),
        ],
        rows: "1|1|2.50|3|open|2026-01-05T10:00:00Z|{\"tag\": \"x\", \"by\": {\"who\": \"ann\"}}\n\
               2|1|10.00|1|paid|2026-01-06T00:00:00Z|NULL\n3|2|-0.25|2|Open|2026-01-05T10:00:00Z|{\"tag\": \"Ä\"}\n\
               4|NULL|99.75|5|paid|2025-06-30T23:59:59Z|{\"other\": \"y\"}\n5|3|NULL|NULL|void|NULL|{\"tag\": \"x\"}\n\
               6|7|2.50|3|open|2026-03-01T08:30:00.5Z|{\"tag\": \"y\", \"by\": {\"who\": \"Bob\"}}\n\
               7|3|0.00|0|NULL|2026-01-06T00:00:00Z|{}",
    },
    Table {
        name: "words",
        declared: "Word",
        columns: &[
            ("id", Kind::Key),
            ("w", Kind::Text),
            ("v", Kind::Text),
            ("k", Kind::Caseless),
            ("h", Kind::Caseless),
        ],
        rows: "1|a|B|abc|ABC\n2|B|a|Abc|zoo\n3|ä|Ä|straße|STRASSE\n4|A|a|NULL|abc\n5|_|%|zoo|Zoo\n6|10%|10_|É|é\n\
               7|NULL|a b|e|NULL\n8|a-b|ab|ZOO|a\n9|zoo|Zoo|b|B\n10||x|a|A",
    },
];

/// The tables as they are declared.
#[must_use]
pub fn declarations() -> String {
    let mut text = String::new();
    for table in &TABLES {
        text.push_str(&format!("#[table({})]\npub struct {} {{\n", table.name, table.declared));
        for (name, kind) in table.columns {
            text.push_str(&match kind {
                Kind::Key => format!("    #[key]\n    pub {name}: i64,\n"),
                Kind::Integer => format!("    pub {name}: Option<i64>,\n"),
                Kind::Real => format!("    pub {name}: Option<f64>,\n"),
                Kind::Boolean => format!("    pub {name}: Option<bool>,\n"),
                Kind::Text => format!("    pub {name}: Option<Text<40>>,\n"),
                Kind::Caseless => format!("    pub {name}: Option<CaselessText<40>>,\n"),
                Kind::Decimal => format!("    pub {name}: Option<Decimal<9, 2>>,\n"),
                Kind::Timestamp => format!("    pub {name}: Option<Timestamp>,\n"),
                Kind::Json => format!("    pub {name}: Option<Json>,\n"),
            });
        }
        text.push_str("}\n\n");
    }
    text
}

/// The statements that make the tables by hand, and the rows.
#[must_use]
pub fn setup(target: Target) -> Vec<String> {
    let mut statements = match target {
        // As the language has it: letter by letter.
        Target::SqliteByHand => vec!["PRAGMA case_sensitive_like = ON".to_owned()],
        Target::PostgresByHand => vec![
            "CREATE COLLATION diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)"
                .to_owned(),
        ],
        Target::SqliteOurs | Target::PostgresOurs => Vec::new(),
    };
    for table in &TABLES {
        if matches!(target, Target::SqliteByHand | Target::PostgresByHand) {
            let column = |(name, kind): &(&str, Kind)| format!("{name} {}", by_hand(*kind, target));
            let columns: Vec<String> = table.columns.iter().map(column).collect();
            statements.push(format!("CREATE TABLE {} ({})", table.name, columns.join(", ")));
        }
        let row = |row: &str| {
            let values = row.split('|').zip(table.columns);
            let values: Vec<String> = values.map(|(text, column)| literal(text, column.1, target)).collect();
            format!("({})", values.join(", "))
        };
        let rows: Vec<String> = table.rows.lines().map(row).collect();
        statements.push(format!("INSERT INTO {} VALUES {}", table.name, rows.join(", ")));
    }
    statements
}

/// The type a person would give a column.
fn by_hand(kind: Kind, target: Target) -> &'static str {
    let on_sqlite = target == Target::SqliteByHand;
    match (kind, on_sqlite) {
        (Kind::Key, true) => "INTEGER PRIMARY KEY",
        (Kind::Key, false) => "bigint PRIMARY KEY",
        (Kind::Integer | Kind::Boolean, true) => "INTEGER",
        (Kind::Integer, false) => "bigint",
        (Kind::Boolean, false) => "boolean",
        (Kind::Real | Kind::Decimal, true) => "REAL",
        (Kind::Real, false) => "double precision",
        (Kind::Decimal, false) => "numeric(9, 2)",
        (Kind::Text | Kind::Timestamp | Kind::Json, true) => "TEXT",
        (Kind::Text, false) => "text",
        (Kind::Caseless, _) => "text COLLATE diglot_caseless",
        (Kind::Timestamp, false) => "timestamptz",
        (Kind::Json, false) => "jsonb",
    }
}

/// A value as a constant.
fn literal(text: &str, kind: Kind, target: Target) -> String {
    let on_sqlite = matches!(target, Target::SqliteByHand | Target::SqliteOurs);
    match kind {
        _ if text == "NULL" => text.to_owned(),
        Kind::Boolean if on_sqlite => if text == "true" { "1" } else { "0" }.to_owned(),
        Kind::Decimal if target == Target::SqliteOurs => text.replace('.', ""),
        Kind::Timestamp if target == Target::SqliteOurs => {
            let instant: Option<Timestamp> = text.parse().ok();
            instant.map_or("NULL".to_owned(), |it| it.as_microsecond().to_string())
        }
        Kind::Text | Kind::Caseless | Kind::Timestamp | Kind::Json => {
            format!("'{}'", text.replace('\'', "''"))
        }
        _ => text.to_owned(),
    }
}
