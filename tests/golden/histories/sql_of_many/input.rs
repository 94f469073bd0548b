/// It's a "table"; with $$ and */ and -- in its words.
#[table(items)]
pub struct Item { #[key] pub id: i32, /** A 'quoted' column $$ ; here. */ #[default("a;b -- $1 ?1 'q' \\ $$")] pub note: Text }
#[table(log)]
pub struct Log { #[key] pub id: i32, pub what: Text }
migration! { name "000_base";
 #[table(items)] create struct Item { #[key] pub id: i32, #[default("a;b -- $1 ?1 'q' \\ $$")] pub note: Text }
 #[table(log)] create struct Log { #[key] pub id: i32, pub what: Text }
}
migration! { name "001_sql";
  sql {
    sqlite: "-- don't stop; here
      INSERT INTO log (id, what) VALUES (1, 'a;b'), (2, 'it''s; /* fine */'); /* a; comment */
      UPDATE items SET note = note || ';' WHERE id = 1; ;";
    postgres: "-- don't stop; here
      INSERT INTO log (id, what) VALUES (1, 'a;b'), (2, E'it\\'s; /* fine */'); /* a; /* nested; */ comment */
      DO $body$ BEGIN UPDATE items SET note = note || ';' WHERE id = 1; END $body$; ;";
  }
}
