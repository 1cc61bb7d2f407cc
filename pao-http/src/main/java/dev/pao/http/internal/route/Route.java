package dev.pao.http.internal.route;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;

/** One operation of the API and what answers it. Thread-safe. */
public interface Route {

    /** What is said of it to those who call it. */
    Operation operation();

    /**
     * The answer to a call that the operation's method, path and role fit.
     *
     * @throws dev.pao.http.internal.web.Refusal if the call can't be answered as it stands
     * @throws dev.pao.store.StoreException if the store can't be reached
     */
    Answer answer(Call call);
}
