#[table(users)]
pub struct User { #[key] pub id: i32, #[unique] pub email: CaselessText<80> }
migration! { name "000_base";
    #[table(users)] create struct User { #[key] pub id: i32, #[unique] pub email: Text<80> }
}
migration! { name "001_ci";
    alter table users { #[rewrites_table("small")] alter column email { set type CaselessText<80> } }
}
