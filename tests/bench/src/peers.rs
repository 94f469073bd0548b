//! The same 100 tables for SeaORM and Diesel, in crates of their own that are made for the measurement only.

use std::{
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use crate::scale::{declarations, references, write};

const TABLES: usize = 100;

/// Writes a crate into a folder.
type Make = fn(&Path) -> Result<(), Box<dyn Error>>;

/// Seconds each crate takes from clean, its dependencies built before.
pub(crate) fn check() -> Result<Vec<(&'static str, f64)>, Box<dyn Error>> {
    let directory = tempfile::tempdir()?;
    let target = directory.path().join("target");
    let mut results = Vec::new();
    let kinds: [(&'static str, Make); 3] =
        [("Diglot", ours), ("SeaORM 1 entities", sea_orm), ("Diesel 2 tables and rows", diesel)];
    for (name, make) in kinds {
        let folder = directory.path().join(name.split(' ').next().unwrap_or(name).to_lowercase());
        make(&folder)?;
        cargo(&folder, &target)?;
        let mut best = f64::INFINITY;
        for _ in 0..3 {
            // What was changed is checked anew; its dependencies are not.
            let root = folder.join("src/lib.rs");
            fs::write(&root, fs::read_to_string(&root)? + "\n")?;
            let begun = Instant::now();
            cargo(&folder, &target)?;
            best = best.min(begun.elapsed().as_secs_f64());
        }
        eprintln!("cargo check, {name}: {best:.1} s");
        results.push((name, best));
    }
    Ok(results)
}

fn cargo(folder: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Without incremental compilation, which would not be "from clean".
    let mut command = Command::new(program);
    command.args(["check", "--quiet"]).current_dir(folder);
    let status = command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0").status()?;
    if status.success() { Ok(()) } else { Err(format!("{} does not check", folder.display()).into()) }
}

fn manifest(folder: &Path, name: &str, dependencies: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
    );
    fs::write(folder.join("Cargo.toml"), text)
}

fn ours(folder: &Path) -> Result<(), Box<dyn Error>> {
    let source = folder.join("schema");
    write(&source, &declarations(TABLES))?;
    let project = codegen::compile_crate(&source.join("lib.rs"), Path::new("schema"), false)?;
    let runtime: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../codegen/runtime");
    let dependencies = format!(
        "runtime = {{ path = {:?}, features = [\"sqlite\", \"postgres\"] }}\nserde = {{ version = \"1\", features = \
         [\"derive\"] }}\nserde_json = \"1\"\n",
        runtime.canonicalize()?
    );
    manifest(folder, "ours", &dependencies)?;
    codegen::write(folder, &codegen::emit(&project)?)?;
    Ok(())
}

fn sea_orm(folder: &Path) -> Result<(), Box<dyn Error>> {
    let dependencies = "sea-orm = { version = \"1\", default-features = false, features = [\"macros\", \"with-uuid\", \
                        \"with-json\", \"with-time\", \"with-rust_decimal\"] }\n";
    manifest(folder, "sea", dependencies)?;
    let mut root = String::new();
    for table in 0..TABLES {
        let _ = writeln!(root, "pub mod table_{table};");
        let mut fields = String::new();
        let (mut variants, mut related) = (String::new(), String::new());
        for (at, other) in references(table).into_iter().enumerate() {
            let _ = writeln!(fields, "    pub other{at}_id: Option<Uuid>,");
            let _ = writeln!(
                variants,
                "    #[sea_orm(belongs_to = \"super::table_{other}::Entity\", from = \"Column::Other{at}Id\", to = \
                 \"super::table_{other}::Column::Id\")]\n    Other{at},"
            );
            let _ = writeln!(
                related,
                "impl Related<super::table_{other}::Entity> for Entity {{\n    fn to() -> RelationDef {{\n        \
                 Relation::Other{at}.def()\n    }}\n}}"
            );
        }
        let text = format!(
            "use sea_orm::entity::prelude::*;\n\n#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n\
             #[sea_orm(table_name = \"table_{table}\")]\npub struct Model {{\n    #[sea_orm(primary_key, \
             auto_increment = false)]\n    pub id: Uuid,\n{fields}    pub code: String,\n    pub title: String,\n    \
             pub note: Option<String>,\n    pub place: i32,\n    pub count: i64,\n    pub amount: Decimal,\n    pub \
             ratio: Option<f64>,\n    pub shown: bool,\n    pub day: Option<TimeDate>,\n    pub happened_at: \
             TimeDateTimeWithTimeZone,\n    pub data: Option<Json>,\n}}\n\n#[derive(Copy, Clone, Debug, EnumIter, \
             DeriveRelation)]\npub enum Relation {{\n{variants}}}\n\n{related}\nimpl ActiveModelBehavior for \
             ActiveModel {{}}\n"
        );
        fs::write(folder.join(format!("src/table_{table}.rs")), text)?;
    }
    fs::write(folder.join("src/lib.rs"), root)?;
    Ok(())
}

fn diesel(folder: &Path) -> Result<(), Box<dyn Error>> {
    let dependencies = "diesel = { version = \"2\", default-features = false, features = \
                        [\"postgres_backend\", \"uuid\", \"numeric\", \"serde_json\", \"time\"] }\nuuid = \
                        \"1\"\nbigdecimal = \"0.4\"\nserde_json = \"1\"\ntime = \"0.3\"\n";
    manifest(folder, "die", dependencies)?;
    let mut root = String::new();
    for table in 0..TABLES {
        let _ = writeln!(root, "pub mod table_{table};");
        let (mut columns, mut fields) = (String::new(), String::new());
        for at in 0..references(table).len() {
            let _ = writeln!(columns, "        other{at}_id -> Nullable<Uuid>,");
            let _ = writeln!(fields, "    pub other{at}_id: Option<uuid::Uuid>,");
        }
        let rest = "    pub code: String,\n    pub title: String,\n    pub note: Option<String>,\n    pub place: \
                    i32,\n    pub count: i64,\n    pub amount: bigdecimal::BigDecimal,\n    pub ratio: \
                    Option<f64>,\n    pub shown: bool,\n    pub day: Option<time::Date>,\n    pub happened_at: \
                    time::OffsetDateTime,\n    pub data: Option<serde_json::Value>,\n}\n";
        let text = format!(
            "use diesel::prelude::*;\n\ndiesel::table! {{\n    table_{table} (id) {{\n        id -> Uuid,\n{columns}\
             \x20       code -> Text,\n        title -> Text,\n        note -> Nullable<Text>,\n        place -> \
             Integer,\n        count -> BigInt,\n        amount -> Numeric,\n        ratio -> \
             Nullable<Double>,\n        shown -> Bool,\n        day -> Nullable<Date>,\n        happened_at -> \
             Timestamptz,\n        data -> Nullable<Jsonb>,\n    }}\n}}\n\n#[derive(Queryable, Selectable, \
             Identifiable, Debug)]\n#[diesel(table_name = table_{table})]\npub struct Row {{\n    pub id: \
             uuid::Uuid,\n{fields}{rest}\n#[derive(Insertable, AsChangeset, Debug)]\n#[diesel(table_name = \
             table_{table})]\npub struct New {{\n    pub id: uuid::Uuid,\n{fields}{rest}"
        );
        fs::write(folder.join(format!("src/table_{table}.rs")), text)?;
    }
    fs::write(folder.join("src/lib.rs"), root)?;
    Ok(())
}
