package dev.pao.cli.serve;

import java.lang.reflect.Proxy;

/**
 * SIGTERM and SIGINT as calls. Java has no public API for that, and its shutdown hooks can't set the exit status: the
 * JDK's own class is used by name. Where it is missing, the signals end the process at once; nothing is lost by that.
 */
final class StopSignals {

    private StopSignals() {}

    /** Calls the action at every signal, on a thread of the JVM's. */
    static void call(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            for (String name : new String[] {"TERM", "INT"}) {
                Object named = signal.getConstructor(String.class).newInstance(name);
                signal.getMethod("handle", signal, handler).invoke(null, named, proxy);
            }
        } catch (ReflectiveOperationException e) {
            // As the class says.
            return;
        }
    }
}
