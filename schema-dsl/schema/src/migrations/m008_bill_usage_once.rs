//! What was used is billed once, and an invoice is charged once.

use schema_dsl::migration;

migration! {
    /// What stands on an invoice refers to the event it was billed for, so that no event is billed twice, and what was
    /// billed stays as it was. An invoice has one charge that did not fail.
    name "008_bill_usage_once";

    /// An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
    /// all that was billed refers to it.
    #[table(billed_usage)]
    create struct BilledUsage {
        /// The event.
        #[key]
        pub event_id: Uuid,
        /// The invoice it stands on.
        #[on_delete(restrict)]
        #[inverse(usage)]
        pub invoice_id: Ref<Invoice>,
        /// Who used it.
        pub user_id: Uuid,
        /// What was used.
        pub kind: UsageKind,
        /// How many units.
        pub quantity: i64,
        /// What one unit costs.
        pub unit_price: Decimal<12, 6>,
        /// When it was used.
        pub occurred_at: Timestamp,
    }

    alter table usage_events {
        // Fails where two rows have the same value.
        add unique(id, user_id, kind, quantity, unit_price, occurred_at, name = "usage_events_billed_key");
    }

    alter table charges {
        // Fails where two rows have the same value.
        add unique(invoice_id, where = state != ChargeState::Failed, name = "charges_invoice_key");
    }

    alter table billed_usage {
        // Fails where a row refers to nothing.
        add reference(event_id, user_id, kind, quantity, unit_price, occurred_at => UsageEvent(id, user_id, kind, quantity, unit_price, occurred_at), on_delete = restrict, name = "billed_usage_event_fkey");
    }

    // What was invoiced before stands on the first invoice of its time.
    sql {
        sqlite: "INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
                 SELECT e.id,
                        (SELECT i.id FROM invoices i
                         WHERE i.user_id = e.user_id AND i.state <> 'void'
                           AND e.occurred_at >= i.period_start * 86400000000
                           AND e.occurred_at < (i.period_end + 1) * 86400000000
                         ORDER BY i.created_at, i.id LIMIT 1),
                        e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
                 FROM usage_events e
                 WHERE EXISTS (SELECT 1 FROM invoices i
                               WHERE i.user_id = e.user_id AND i.state <> 'void'
                                 AND e.occurred_at >= i.period_start * 86400000000
                                 AND e.occurred_at < (i.period_end + 1) * 86400000000)";
        postgres: "INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at)
                   SELECT e.id, i.id, e.user_id, e.kind, e.quantity, e.unit_price, e.occurred_at
                   FROM usage_events e
                   CROSS JOIN LATERAL (
                       SELECT i.id FROM invoices i
                       WHERE i.user_id = e.user_id AND i.state <> 'void'
                         AND e.occurred_at >= i.period_start::timestamp AT TIME ZONE 'UTC'
                         AND e.occurred_at < (i.period_end + 1)::timestamp AT TIME ZONE 'UTC'
                       ORDER BY i.created_at, i.id LIMIT 1
                   ) AS i";
    }

    down {
        #[loses_data("which event stood on which invoice")]
        drop table billed_usage;

        alter table usage_events {
            drop unique "usage_events_billed_key";
        }

        alter table charges {
            drop index "charges_invoice_key";
        }
    }
}
