package dev.pao.testkit.fulfillment;

class RecordingProviderTest extends ListProvider implements FulfillmentProviderContract, TicketLookupContract {}
