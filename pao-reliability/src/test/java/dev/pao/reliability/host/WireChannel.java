package dev.pao.reliability.host;

import dev.pao.notify.Message;
import dev.pao.notify.NotificationChannel;

/** Tells the process that started this one: what it was told outlives a kill. */
record WireChannel(Wire wire, Breakpoint breakpoint) implements NotificationChannel {

    @Override
    public String name() {
        return "outside";
    }

    @Override
    public void send(Message message) {
        message.events().forEach(event -> wire.say("told", event.key(), message.key()));
        breakpoint.reach(Step.EVENT_TOLD);
    }
}
