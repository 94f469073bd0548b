//! A wrong declaration gets one clear complaint, where it stands.

/// A schema that holds, to be made wrong in one place.
const USERS: &str = r#"
/// A person.
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[unique]
    pub email: Text<320>,
    #[default(Status::Active)]
    pub status: Status,
}

#[enumeration]
pub enum Status { Active, Closed }
"#;

const BASE: &str = r#"
migration! {
    name "000_base";
    create enum Status { Active, Closed }
    #[table(users)]
    create struct User {
        #[key]
        pub id: Uuid,
        #[unique]
        pub email: Text<320>,
        #[default(Status::Active)]
        pub status: Status,
    }
}
"#;

/// What the compiler says of the schema after replacing `from` by `to` in the declarations.
fn complaint(from: &str, to: &str) -> String {
    assert!(USERS.contains(from) || from.is_empty(), "{from}");
    let users = if from.is_empty() { format!("{USERS}{to}") } else { USERS.replace(from, to) };
    match codegen::compile_text(&[("users.rs", &users), ("migrations.rs", BASE)]) {
        Ok(_) => panic!("accepted:\n{users}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_schema_itself_holds() {
    codegen::compile_text(&[("users.rs", USERS), ("migrations.rs", BASE)])
        .unwrap_or_else(|it| panic!("{it}"));
}

macro_rules! complaints {
    ($($name:ident: $from:expr => $to:expr;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(complaint($from, $to));
        }
    )*};
}

complaints! {
    unknown_type: "pub email: Text<320>" => "pub email: Strin<320>";
    a_type_of_another_language: "pub email: Text<320>" => "pub email: String";
    missing_table: "    #[unique]" => "    pub owner_id: Ref<Usr>,\n    #[unique]";
    two_tables_with_one_name: "" => "#[table(users)]\npub struct Person {\n    #[key]\n    pub id: Uuid,\n}\n";
    default_that_does_not_fit: "#[default(Status::Active)]" => "#[default(\"active\")]";
    default_of_an_unknown_value: "#[default(Status::Active)]" => "#[default(Status::Actve)]";
    migrations_that_do_not_lead_to_the_schema: "    #[unique]" => "    pub nickname: Option<Text<80>>,\n    #[unique]";
    no_key: "    #[key]\n" => "";
    nullable_key: "pub id: Uuid" => "pub id: Option<Uuid>";
    unknown_attribute: "#[unique]" => "#[uniqe]";
    set_null_on_a_required_reference:
        "    #[unique]" => "    #[on_delete(set_null)]\n    pub manager_id: Ref<User>,\n    #[unique]";
    a_check_on_an_unknown_column: "#[table(users)]" => "#[table(users)]\n#[check(length(emial) > 3)]";
    a_comparison_of_different_types: "#[table(users)]" => "#[table(users)]\n#[check(email == 3)]";
    a_comparison_with_null: "#[table(users)]" => "#[table(users)]\n#[check(email != None)]";
    a_decimal_too_wide: "pub email: Text<320>" => "pub email: Decimal<30, 2>";
    not_rust: "pub id: Uuid," => "pub id Uuid,";
}

#[test]
fn tables_that_require_one_another() {
    let home = "#[table(homes)]\npub struct Home {\n    #[key]\n    pub id: Uuid,\n    pub owner_id: Ref<User>,\n}\n";
    let users = USERS.replace("    #[unique]", "    pub home_id: Ref<Home>,\n    #[unique]");
    let error = codegen::compile_text(&[("users.rs", &users), ("homes.rs", home), ("base.rs", BASE)]);
    insta::assert_snapshot!(error.expect_err("refused").to_string());
}

#[test]
fn dropping_a_column_needs_a_reason() {
    let drop = r#"
migration! {
    name "001_drop_email";
    alter table users {
        drop column email;
    }
}
"#;
    let users = USERS.replace("    #[unique]\n    pub email: Text<320>,\n", "");
    let error = codegen::compile_text(&[("users.rs", &users), ("base.rs", BASE), ("drop.rs", drop)]);
    insta::assert_snapshot!(error.expect_err("refused").to_string());
}
