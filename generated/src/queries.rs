//! Named queries: one portable text each, a method that runs it on either engine, and its rows.
//!
//! Written by `cargo xtask gen` from the `query!` blocks; do not edit.

use runtime::{
    Date, Decimal, Executor, FromRow, Rows, Statement, Timestamp, Uuid, Value, Write,
    WriteKind,
};
use serde::Serialize;
use crate::sessions::SessionStatus;
use crate::usage_events::UsageKind;

/// A row of `active_sessions`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActiveSession {
    /// The column `id`.
    pub id: Uuid,
    /// The column `status`.
    pub status: SessionStatus,
    /// The column `started_at`.
    pub started_at: Timestamp,
    /// The column `last_activity_at`.
    pub last_activity_at: Timestamp,
    /// The columns `project.…`.
    pub project: Option<ActiveSessionProject>,
}

impl FromRow for ActiveSession {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            status: row.enumeration(1)?,
            started_at: row.get(2)?,
            last_activity_at: row.get(3)?,
            project: if row.is_null(4)? {
                None
            } else {
                Some(ActiveSessionProject {
                    id: row.get(4)?,
                    name: row.get(5)?,
                })
            },
        })
    }
}

/// The part `project` of a row of `active_sessions`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActiveSessionProject {
    /// The column `id`.
    pub id: Uuid,
    /// The column `name`.
    pub name: String,
}

/// A row of `monthly_usage`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthlyUsage {
    /// The column `month`.
    pub month: Timestamp,
    /// The column `kind`.
    pub kind: UsageKind,
    /// The column `events`.
    pub events: i64,
    /// The column `quantity`.
    pub quantity: i64,
    /// The column `amount`.
    pub amount: Decimal,
}

impl FromRow for MonthlyUsage {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            month: row.get(0)?,
            kind: row.enumeration(1)?,
            events: row.get(2)?,
            quantity: row.get(3)?,
            amount: row.decimal(4, 6)?,
        })
    }
}

/// A row of `usage_for_invoice`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UsageForInvoice {
    /// The column `kind`.
    pub kind: UsageKind,
    /// The column `unit_price`.
    pub unit_price: Decimal,
    /// The column `quantity`.
    pub quantity: i64,
}

impl FromRow for UsageForInvoice {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            kind: row.enumeration(0)?,
            unit_price: row.decimal(1, 6)?,
            quantity: row.get(2)?,
        })
    }
}

/// A row of `invoiced_periods`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvoicedPeriod {
    /// The column `period_start`.
    pub period_start: Date,
    /// The column `period_end`.
    pub period_end: Date,
}

impl FromRow for InvoicedPeriod {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            period_start: row.get(0)?,
            period_end: row.get(1)?,
        })
    }
}

/// A row of `search_conversations`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConversationFound {
    /// The column `id`.
    pub id: Uuid,
    /// The column `title`.
    pub title: String,
    /// The column `updated_at`.
    pub updated_at: Timestamp,
    /// The column `messages`.
    pub messages: i64,
    /// The column `mentions`.
    pub mentions: i64,
}

impl FromRow for ConversationFound {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            title: row.get(1)?,
            updated_at: row.get(2)?,
            messages: row.get(3)?,
            mentions: row.get(4)?,
        })
    }
}

/// A row of `latest_checkpoints`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LatestCheckpoint {
    /// The column `project_id`.
    pub project_id: Uuid,
    /// The column `id`.
    pub id: Uuid,
    /// The column `label`.
    pub label: String,
    /// The column `size_bytes`.
    pub size_bytes: i64,
    /// The column `created_at`.
    pub created_at: Timestamp,
}

impl FromRow for LatestCheckpoint {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            project_id: row.get(0)?,
            id: row.get(1)?,
            label: row.get(2)?,
            size_bytes: row.get(3)?,
            created_at: row.get(4)?,
        })
    }
}

/// A row of `revenue_by_plan`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanRevenue {
    /// The column `month`.
    pub month: Timestamp,
    /// The column `plan`.
    pub plan: Option<String>,
    /// The column `currency`.
    pub currency: String,
    /// The column `invoices`.
    pub invoices: i64,
    /// The column `total`.
    pub total: Decimal,
}

impl FromRow for PlanRevenue {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            month: row.get(0)?,
            plan: row.get(1)?,
            currency: row.get(2)?,
            invoices: row.get(3)?,
            total: row.decimal(4, 6)?,
        })
    }
}

/// A row of `cohorts`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cohort {
    /// The column `cohort`.
    pub cohort: Timestamp,
    /// The column `month`.
    pub month: Timestamp,
    /// The column `people`.
    pub people: i64,
}

impl FromRow for Cohort {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            cohort: row.get(0)?,
            month: row.get(1)?,
            people: row.get(2)?,
        })
    }
}

/// A row of `terminate_idle_sessions`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TerminatedSession {
    /// The column `id`.
    pub id: Uuid,
    /// The column `user_id`.
    pub user_id: Uuid,
}

impl FromRow for TerminatedSession {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            user_id: row.get(1)?,
        })
    }
}

const ACTIVE_SESSIONS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "active_sessions",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/active_sessions.sql"),
    include_str!("../sql/postgres/queries/active_sessions.sql"),
);

const MONTHLY_USAGE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "monthly_usage",
        overflowing: &["quantity", "amount"],
    },
    include_str!("../sql/sqlite/queries/monthly_usage.sql"),
    include_str!("../sql/postgres/queries/monthly_usage.sql"),
);

const BILL_USAGE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "bill_usage",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/bill_usage.sql"),
    include_str!("../sql/postgres/queries/bill_usage.sql"),
);

const USAGE_FOR_INVOICE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "usage_for_invoice",
        overflowing: &["quantity"],
    },
    include_str!("../sql/sqlite/queries/usage_for_invoice.sql"),
    include_str!("../sql/postgres/queries/usage_for_invoice.sql"),
);

const INVOICED_PERIODS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "invoiced_periods",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/invoiced_periods.sql"),
    include_str!("../sql/postgres/queries/invoiced_periods.sql"),
);

const OPEN_INVOICE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "open_invoice",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/open_invoice.sql"),
    include_str!("../sql/postgres/queries/open_invoice.sql"),
);

const PAY_INVOICE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "pay_invoice",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/pay_invoice.sql"),
    include_str!("../sql/postgres/queries/pay_invoice.sql"),
);

const VOID_INVOICE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "void_invoice",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/void_invoice.sql"),
    include_str!("../sql/postgres/queries/void_invoice.sql"),
);

const RELEASE_USAGE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "release_usage",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/release_usage.sql"),
    include_str!("../sql/postgres/queries/release_usage.sql"),
);

const SEARCH_CONVERSATIONS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "search_conversations",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/search_conversations.sql"),
    include_str!("../sql/postgres/queries/search_conversations.sql"),
);

const LATEST_CHECKPOINTS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "latest_checkpoints",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/latest_checkpoints.sql"),
    include_str!("../sql/postgres/queries/latest_checkpoints.sql"),
);

const REVENUE_BY_PLAN: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "revenue_by_plan",
        overflowing: &["total"],
    },
    include_str!("../sql/sqlite/queries/revenue_by_plan.sql"),
    include_str!("../sql/postgres/queries/revenue_by_plan.sql"),
);

const COHORTS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "cohorts",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/cohorts.sql"),
    include_str!("../sql/postgres/queries/cohorts.sql"),
);

const TERMINATE_IDLE_SESSIONS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "terminate_idle_sessions",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/terminate_idle_sessions.sql"),
    include_str!("../sql/postgres/queries/terminate_idle_sessions.sql"),
);

/// The named queries, on a database or a transaction alike.
pub trait Queries: Executor + Sized {
    /// A person's sessions that run, with the names of their projects, the latest first.
    ///
    /// # Errors
    /// The database cannot be read.
    fn active_sessions(
        &self,
        user_id: Uuid,
    ) -> impl Future<Output = runtime::Result<Vec<ActiveSession>>> + Send {
        async move {
            Executor::fetch::<
                ActiveSession,
            >(self, &ACTIVE_SESSIONS, &[Value::Uuid(user_id)])
                .await
        }
    }

    /// What a person has used, by month (UTC) and kind, from a time on.
    ///
    /// # Errors
    /// The database cannot be read.
    fn monthly_usage(
        &self,
        user_id: Uuid,
        since: Timestamp,
    ) -> impl Future<Output = runtime::Result<Vec<MonthlyUsage>>> + Send {
        async move {
            Executor::fetch::<
                MonthlyUsage,
            >(
                    self,
                    &MONTHLY_USAGE,
                    &[
                        Value::Uuid(user_id),
                        Value::timestamp("monthly_usage", "since", since)?,
                    ],
                )
                .await
        }
    }

    /// Puts what a person has used in a time, and what is on no invoice yet, on an invoice.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn bill_usage(
        &self,
        invoice_id: Uuid,
        user_id: Uuid,
        starts: Timestamp,
        ends: Timestamp,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([
                Value::Uuid(invoice_id),
                Value::Uuid(user_id),
                Value::timestamp("bill_usage", "starts", starts)?,
                Value::timestamp("bill_usage", "ends", ends)?,
            ]);
            let (table, kind) = (&crate::billed_usage::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: BILL_USAGE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// What is on an invoice, summed for its lines: one for each kind and price.
    ///
    /// # Errors
    /// The database cannot be read.
    fn usage_for_invoice(
        &self,
        invoice_id: Uuid,
    ) -> impl Future<Output = runtime::Result<Vec<UsageForInvoice>>> + Send {
        async move {
            Executor::fetch::<
                UsageForInvoice,
            >(self, &USAGE_FOR_INVOICE, &[Value::Uuid(invoice_id)])
                .await
        }
    }

    /// The periods a person was invoiced for.
    ///
    /// # Errors
    /// The database cannot be read.
    fn invoiced_periods(
        &self,
        user_id: Uuid,
    ) -> impl Future<Output = runtime::Result<Vec<InvoicedPeriod>>> + Send {
        async move {
            Executor::fetch::<
                InvoicedPeriod,
            >(self, &INVOICED_PERIODS, &[Value::Uuid(user_id)])
                .await
        }
    }

    /// Sends a draft out: what is open is to be paid.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn open_invoice(
        &self,
        id: Uuid,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([Value::Uuid(id)]);
            let (table, kind) = (&crate::invoices::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: OPEN_INVOICE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// Notes that an open invoice was paid.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn pay_invoice(
        &self,
        id: Uuid,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([Value::Uuid(id)]);
            let (table, kind) = (&crate::invoices::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: PAY_INVOICE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// Takes back an invoice that was not paid.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn void_invoice(
        &self,
        id: Uuid,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([Value::Uuid(id)]);
            let (table, kind) = (&crate::invoices::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: VOID_INVOICE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// Takes what was used off an invoice, so that the next one bills it.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn release_usage(
        &self,
        invoice_id: Uuid,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([Value::Uuid(invoice_id)]);
            let (table, kind) = (&crate::billed_usage::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: RELEASE_USAGE,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// A person's conversations that mention a text in their title or in a message, with how many messages they
    /// have and how many of them mention it.
    ///
    /// # Errors
    /// The database cannot be read.
    fn search_conversations(
        &self,
        user_id: Uuid,
        text: &str,
        most: i64,
    ) -> impl Future<Output = runtime::Result<Vec<ConversationFound>>> + Send {
        async move {
            Executor::fetch::<
                ConversationFound,
            >(
                    self,
                    &SEARCH_CONVERSATIONS,
                    &[
                        Value::Uuid(user_id),
                        Value::text("search_conversations", "text", text)?,
                        Value::Integer(most),
                    ],
                )
                .await
        }
    }

    /// The latest checkpoint of each of some projects.
    ///
    /// # Errors
    /// The database cannot be read.
    fn latest_checkpoints(
        &self,
        project_ids: Vec<Uuid>,
    ) -> impl Future<Output = runtime::Result<Vec<LatestCheckpoint>>> + Send {
        async move {
            Executor::fetch::<
                LatestCheckpoint,
            >(
                    self,
                    &LATEST_CHECKPOINTS,
                    &[
                        Value::List({
                            let mut list = Vec::with_capacity(project_ids.len());
                            for item in project_ids {
                                list.push(Value::Uuid(item));
                            }
                            list
                        }),
                    ],
                )
                .await
        }
    }

    /// What was invoiced, by plan and the month (UTC) the invoice was made in. A person without a subscription
    /// counts under no plan.
    ///
    /// # Errors
    /// The database cannot be read.
    fn revenue_by_plan(
        &self,
        since: Timestamp,
    ) -> impl Future<Output = runtime::Result<Rows<PlanRevenue>>> + Send {
        async move {
            Executor::stream(
                    self,
                    REVENUE_BY_PLAN,
                    Vec::from([Value::timestamp("revenue_by_plan", "since", since)?]),
                    PlanRevenue::from_row,
                )
                .await
        }
    }

    /// How many of the people who joined in a month (UTC) had a session in each month since.
    ///
    /// # Errors
    /// The database cannot be read.
    fn cohorts(&self) -> impl Future<Output = runtime::Result<Vec<Cohort>>> + Send {
        async move { Executor::fetch::<Cohort>(self, &COHORTS, &[]).await }
    }

    /// Ends the sessions in which nobody has done anything since a time; gives each one's person.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn terminate_idle_sessions(
        &self,
        idle_since: Timestamp,
        now: Timestamp,
    ) -> impl Future<Output = runtime::Result<Vec<TerminatedSession>>> + Send {
        async move {
            let values = Vec::from([
                Value::timestamp("terminate_idle_sessions", "idle_since", idle_since)?,
                Value::timestamp("terminate_idle_sessions", "now", now)?,
            ]);
            let (table, kind) = (&crate::sessions::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: TERMINATE_IDLE_SESSIONS,
                values,
            };
            Executor::write_returning(self, write, None).await
        }
    }
}

impl<E: Executor> Queries for E {}
