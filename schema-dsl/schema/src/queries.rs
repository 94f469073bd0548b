//! What the platform asks, beyond one table at a time.

use schema_dsl::prelude::*;

query! {
    /// A person's sessions that run, with the names of their projects, the latest first.
    fn active_sessions(user_id: Uuid) -> Vec<ActiveSession> {
        "
        SELECT s.id, s.status, s.started_at, s.last_activity_at,
               p.id AS \"project.id\", p.name AS \"project.name\"
        FROM sessions s
        LEFT JOIN projects p ON p.id = s.project_id
        WHERE s.user_id = :user_id AND s.terminated_at IS NULL
        ORDER BY s.last_activity_at DESC, s.id
        "
    }

    /// What a person has used, by month (UTC) and kind, from a time on.
    fn monthly_usage(user_id: Uuid, since: Timestamp) -> Vec<MonthlyUsage> {
        "
        SELECT start_of_month(occurred_at) AS month, kind, count(*) AS events,
               sum(quantity) AS quantity, sum(quantity * unit_price) AS amount
        FROM usage_events
        WHERE user_id = :user_id AND occurred_at >= :since
        GROUP BY start_of_month(occurred_at), kind
        ORDER BY month, kind
        "
    }

    /// Puts what a person has used in a time, and what is on no invoice yet, on an invoice.
    fn bill_usage(invoice_id: Uuid, user_id: Uuid, starts: Timestamp, ends: Timestamp) {
        "
        INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
        SELECT e.id, :invoice_id, e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
        FROM usage_events e
        WHERE e.user_id = :user_id AND e.occurred_at >= :starts AND e.occurred_at < :ends
            AND NOT EXISTS (SELECT 1 FROM billed_usage b WHERE b.event_id = e.id)
        "
    }

    /// What is on an invoice, summed for its lines: one for each kind and price.
    fn usage_for_invoice(invoice_id: Uuid) -> Vec<UsageForInvoice> {
        "
        SELECT kind, unit_price, sum(quantity) AS quantity
        FROM billed_usage
        WHERE invoice_id = :invoice_id
        GROUP BY kind, unit_price
        ORDER BY kind, unit_price
        "
    }

    /// The periods a person was invoiced for.
    fn invoiced_periods(user_id: Uuid) -> Vec<InvoicedPeriod> {
        "
        SELECT period_start, period_end
        FROM invoices
        WHERE user_id = :user_id AND state <> 'void'
        ORDER BY period_start, period_end
        "
    }

    /// Sends a draft out: what is open is to be paid.
    fn open_invoice(id: Uuid) {
        "UPDATE invoices SET state = 'open' WHERE id = :id AND state = 'draft'"
    }

    /// Notes that an open invoice was paid.
    fn pay_invoice(id: Uuid) {
        "UPDATE invoices SET state = 'paid' WHERE id = :id AND state = 'open'"
    }

    /// Takes back an invoice that was not paid.
    fn void_invoice(id: Uuid) {
        "UPDATE invoices SET state = 'void' WHERE id = :id AND state IN ('draft', 'open')"
    }

    /// Takes what was used off an invoice, so that the next one bills it.
    fn release_usage(invoice_id: Uuid) {
        "DELETE FROM billed_usage WHERE invoice_id = :invoice_id"
    }

    /// A person's conversations that mention a text in their title or in a message, with how many messages they
    /// have and how many of them mention it.
    fn search_conversations(user_id: Uuid, text: Text, most: i64) -> Vec<ConversationFound> {
        "
        SELECT c.id, c.title, c.updated_at, count(m.id) AS messages,
               count(m.id) FILTER (WHERE contains(lower(m.content), lower(:text))) AS mentions
        FROM conversations c
        LEFT JOIN chat_messages m ON m.conversation_id = c.id
        WHERE c.user_id = :user_id
        GROUP BY c.id, c.title, c.updated_at
        HAVING contains(lower(c.title), lower(:text))
            OR count(m.id) FILTER (WHERE contains(lower(m.content), lower(:text))) > 0
        ORDER BY mentions DESC, c.updated_at DESC, c.id
        LIMIT :most
        "
    }

    /// The latest checkpoint of each of some projects.
    fn latest_checkpoints(project_ids: Vec<Uuid>) -> Vec<LatestCheckpoint> {
        "
        SELECT latest.project_id, latest.id, latest.label, latest.size_bytes, latest.created_at
        FROM (
            SELECT project_id, id, label, size_bytes, created_at,
                   row_number() OVER (PARTITION BY project_id ORDER BY created_at DESC, id DESC) AS place
            FROM checkpoints
            WHERE project_id IN (:project_ids)
        ) AS latest
        WHERE latest.place = 1
        ORDER BY latest.project_id
        "
    }

    /// What was invoiced, by plan and the month (UTC) the invoice was made in. A person without a subscription
    /// counts under no plan.
    fn revenue_by_plan(since: Timestamp) -> Stream<PlanRevenue> {
        "
        SELECT start_of_month(i.created_at) AS month, p.code AS plan, i.currency,
               count(*) AS invoices, sum(i.total) AS total
        FROM invoices i
        LEFT JOIN (
            SELECT user_id, plan_id,
                   row_number() OVER (PARTITION BY user_id ORDER BY created_at DESC, id DESC) AS place
            FROM subscriptions
        ) AS s ON s.user_id = i.user_id AND s.place = 1
        LEFT JOIN plans p ON p.id = s.plan_id
        WHERE i.created_at >= :since AND i.state <> 'void'
        GROUP BY start_of_month(i.created_at), p.code, i.currency
        ORDER BY month, plan, i.currency
        "
    }

    /// How many of the people who joined in a month (UTC) had a session in each month since.
    fn cohorts() -> Vec<Cohort> {
        "
        WITH joined AS (
            SELECT id AS user_id, start_of_month(created_at) AS cohort FROM users
        ), active AS (
            SELECT DISTINCT user_id, start_of_month(started_at) AS month FROM sessions
        )
        SELECT joined.cohort, active.month, count(*) AS people
        FROM joined
        JOIN active ON active.user_id = joined.user_id
        GROUP BY joined.cohort, active.month
        ORDER BY joined.cohort, active.month
        "
    }

    /// Ends the sessions in which nobody has done anything since a time; gives each one's person.
    fn terminate_idle_sessions(idle_since: Timestamp, now: Timestamp) -> Vec<TerminatedSession> {
        "
        UPDATE sessions AS s
        SET status = 'terminated', terminated_at = :now
        WHERE s.terminated_at IS NULL AND s.last_activity_at < :idle_since AND s.started_at <= :now
        RETURNING s.id, s.user_id
        "
    }
}
