package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "requests.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "```http\\n(GET|POST) (\\S+)\\n(.*?)(?:\\n\\n(.*?))?\\n```\\n\\n```json (\\d+)\\n(.*?)\\n```",
            Pattern.DOTALL);

    /** What is cut off on the page with an ellipsis may be anything. */
    @Test
    void everyExampleIsAnsweredAsThePageSays() throws IOException {
        try (RunningServlet servlet = RunningServlet.start(PaoServlet.builder(
                        Samples.storeOf(Samples.mysql()), Samples.TOKENS)
                .requests(FulfillmentService.builder(new InMemoryRequestStore(), List.of(RecordingProvider.jira()))
                        .build())
                .build())) {
            List<MatchResult> examples =
                    EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
            assertThat(examples).hasSize(4);
            for (MatchResult example : examples) {
                HttpResponse<String> response =
                        servlet.call(example.group(1), example.group(2), call -> written(call, example));
                assertThat(response.statusCode()).isEqualTo(Integer.parseInt(example.group(5)));
                assertThat(response.body()).matches(anythingForEllipses(example.group(6)));
            }
        }
    }

    @Test
    void everyReasonForAttentionIsToldWithWhatToDo() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Stream.of(Attention.Reason.values()))
                .allSatisfy(reason -> assertThat(page).contains("| `" + reason.word() + "` | "));
    }

    private static HttpRequest.Builder written(HttpRequest.Builder call, MatchResult example) {
        example.group(3).lines().map(line -> line.split(": ", 2)).forEach(field -> call.header(field[0], field[1]));
        String body = example.group(4);
        return body == null ? call : call.POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String anythingForEllipses(String text) {
        return Pattern.quote(text).replace("…", "\\E[^\"]*\\Q");
    }
}
