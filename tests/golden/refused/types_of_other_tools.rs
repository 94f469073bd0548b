//! Types as engines and other tools call them.

/// Something.
#[table(things)]
pub struct Thing {
    /// Key.
    #[key]
    pub id: Guid,
    /// Name.
    pub name: Varchar<80>,
    /// Price.
    pub price: Numeric<10, 2>,
    /// On.
    pub on: Boolean,
    /// Content.
    pub content: Jsonb,
    /// When.
    pub at: TimestampTz,
    /// Nearly.
    pub text: Txt<8>,
}
