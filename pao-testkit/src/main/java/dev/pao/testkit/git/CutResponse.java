package dev.pao.testkit.git;

import java.io.EOFException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An answer whose connection breaks off after a number of bytes. */
final class CutResponse extends Response.Wrapper {

    private long left;

    CutResponse(Request request, Response response, long bytes) {
        super(request, response);
        this.left = bytes;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        int wanted = content == null ? 0 : content.remaining();
        if (content == null || wanted <= left) {
            left -= wanted;
            super.write(last, content, callback);
            return;
        }
        ByteBuffer part = content.slice();
        part.limit((int) left);
        left = 0;
        super.write(false, part, Callback.from(() -> breakOff(callback), callback::failed));
    }

    private void breakOff(Callback callback) {
        getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EOFException("broken off on purpose"));
    }
}
