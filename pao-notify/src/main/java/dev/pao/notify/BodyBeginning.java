package dev.pao.notify;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The first bytes of a body, as text; the rest is not read, however much the other side sends. */
final class BodyBeginning implements BodySubscriber<String> {

    private final ByteBuffer beginning;
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** The beginning of at most so many bytes. */
    BodyBeginning(int bytes) {
        beginning = ByteBuffer.allocate(bytes);
    }

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int length = Math.min(beginning.remaining(), buffer.remaining());
            beginning.put(buffer.slice().limit(length));
        }
        if (!beginning.hasRemaining() && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(new String(beginning.array(), 0, beginning.position(), StandardCharsets.UTF_8));
    }
}
