package dev.pao.bridge.internal;

import dev.pao.bridge.BridgeException;
import dev.pao.bridge.CatalogBridge;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.model.value.ValueJson;
import dev.pao.store.StoreException;
import dev.pao.sync.SyncException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be called, by name. */
public final class Methods {

    private static final Logger LOG = LoggerFactory.getLogger(Methods.class);

    private static final String HEALTH = "health";

    private final Map<String, Function<CallLine, String>> methods = new TreeMap<>();

    /** The methods of a bridge. */
    public Methods(CatalogBridge bridge) {
        methods.put(HEALTH, call -> bridge.health());
        methods.put("items", call -> bridge.items(call.number("from"), call.number("limit")));
        methods.put("check", call -> bridge.check(ValueJson.write(call.params())));
        methods.put("submit", call -> bridge.submit(ValueJson.write(call.params())));
        methods.put("request", call -> bridge.request(call.text("id")));
        methods.put("sync", call -> bridge.sync());
    }

    /** Whether a call needs nothing but a look into memory, and says how it is where all threads are at work. */
    public static boolean isImmediate(CallLine call) {
        return call.method().equals(HEALTH);
    }

    /** The names. */
    public Collection<String> names() {
        return methods.keySet();
    }

    /**
     * Does what a call asks for.
     *
     * @return a JSON text
     * @throws BridgeException if it has no answer, for whatever reason
     */
    public String answer(CallLine call) {
        Function<CallLine, String> method = methods.get(call.method());
        if (method == null) {
            throw new BridgeException(
                    BridgeException.Reason.BAD_CALL,
                    "there is no method `" + call.method() + "`; known are " + methods.keySet());
        }
        try {
            return method.apply(call);
        } catch (BridgeException e) {
            throw e;
        } catch (FulfillmentException | StoreException | SyncException | IllegalStateException e) {
            LOG.debug("the call of `{}` has no answer now", call.method(), e);
            throw new BridgeException(BridgeException.Reason.UNAVAILABLE, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("the call of `{}` failed", call.method(), e);
            throw new BridgeException(BridgeException.Reason.INTERNAL, "a mistake in PAO, which its log describes");
        }
    }
}
