//! People.

use schema_dsl::prelude::*;

/// A person with an account.
#[table(users)]
#[unique(lower(email))]
#[unique(auth_provider, oauth_id)]
#[check(length(email) >= 3)]
#[check(auth_provider == AuthProvider::Email || oauth_id.is_not_null())]
pub struct User {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// Where the person is reached; unique whatever its case.
    pub email: Text<320>,
    /// What others see.
    pub display_name: Text<120>,
    /// A hash of the password; none for people who only sign in through a provider.
    #[secret]
    pub password_hash: Option<Text<255>>,
    /// Who vouches for the person.
    #[default(AuthProvider::Email)]
    pub auth_provider: AuthProvider,
    /// What the provider calls the person.
    pub oauth_id: Option<Text<255>>,
    /// Whether the account may be used.
    #[default(UserStatus::Active)]
    pub status: UserStatus,
    /// When the account was opened.
    #[default(now)]
    pub created_at: Timestamp,
    /// When the account was last changed.
    #[default(now)]
    #[updated]
    pub updated_at: Timestamp,
}

/// Who vouches for a person.
#[enumeration]
pub enum AuthProvider {
    /// An address and a password.
    Email,
    /// Google.
    Google,
    /// Apple.
    Apple,
    /// GitHub.
    #[value("github")]
    GitHub,
}

/// Whether an account may be used.
#[enumeration]
pub enum UserStatus {
    /// It may.
    Active,
    /// Not for now.
    Suspended,
    /// Never again.
    Closed,
}
