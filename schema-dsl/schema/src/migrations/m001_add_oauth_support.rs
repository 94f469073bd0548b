//! Signing in through a provider.

use schema_dsl::migration;

migration! {
    /// People may sign in through a provider, and then have no password.
    name "001_add_oauth_support";

    /// Who vouches for a person.
    create enum AuthProvider {
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

    alter table users {
        /// Who vouches for the person.
        #[default(AuthProvider::Email)]
        add column auth_provider: AuthProvider;
        /// What the provider calls the person.
        add column oauth_id: Option<Text<255>>;
        alter column password_hash { set nullable }
        add unique(auth_provider, oauth_id);
        add check(auth_provider == AuthProvider::Email || oauth_id.is_not_null());
    }
}
