package dev.pao.testkit.assertion;

import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.field.Field;
import dev.pao.parser.Parsed;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.sync.SyncRecord;

/**
 * Where assertions on PAO's values begin. Its methods can be imported statically beside AssertJ's own {@code assertThat}.
 */
public final class PaoAssertions {

    private PaoAssertions() {}

    /** Asserts on an item. */
    public static CatalogItemAssert assertThat(CatalogItem actual) {
        return new CatalogItemAssert(actual);
    }

    /** Asserts on a field of an item's form. */
    public static FieldAssert assertThat(Field actual) {
        return new FieldAssert(actual);
    }

    /** Asserts on what came of reading a file. */
    public static ParsedAssert assertThat(Parsed<CatalogItem> actual) {
        return new ParsedAssert(actual);
    }

    /** Asserts on a finding. */
    public static DiagnosticAssert assertThat(Diagnostic actual) {
        return new DiagnosticAssert(actual);
    }

    /** Asserts on the catalog that a store serves. */
    public static CatalogSnapshotAssert assertThat(CatalogSnapshot actual) {
        return new CatalogSnapshotAssert(actual);
    }

    /** Asserts on the record of a sync. */
    public static SyncRecordAssert assertThat(SyncRecord actual) {
        return new SyncRecordAssert(actual);
    }

    /** Asserts on what a request comes to. */
    public static RenderOutcomeAssert assertThat(RenderOutcome actual) {
        return new RenderOutcomeAssert(actual);
    }

    /** Asserts on the ticket that an order makes. */
    public static OrderAssert assertThat(Order actual) {
        return new OrderAssert(actual);
    }
}
