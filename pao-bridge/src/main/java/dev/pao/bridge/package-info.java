/**
 * A catalog and its requests for processes that are not Java, such as Backstage on Node: {@link dev.pao.bridge.CatalogBridge}
 * takes and gives texts and numbers only, and {@link dev.pao.bridge.BridgeServer} speaks it in lines of JSON. No transport but
 * streams, no rules about items or requests, and no settings.
 */
@NullMarked
package dev.pao.bridge;

import org.jspecify.annotations.NullMarked;
