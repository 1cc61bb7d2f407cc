package com.example.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.notify.Message;
import dev.pao.notify.SlackChannel;
import dev.pao.testkit.notify.FakeSlack;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackTest {

    @Test
    void aNameInTheCatalogMentionsNobody() {
        try (FakeSlack slack = FakeSlack.start()) {
            SlackChannel channel = SlackChannel.builder(
                            Secret.of(slack.webhookUrl().toString()))
                    .build();
            channel.send(new Message("key-1", Instant.EPOCH, List.of("mysql-database of <!channel> was added")));
            assertThat(slack.messages()).singleElement().satisfies(message -> {
                assertThat(message.visibleText()).contains("of <!channel> was added");
                assertThat(message.controlSequences()).isEmpty();
            });
        }
    }
}
