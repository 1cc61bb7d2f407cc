package dev.pao.parser.folder;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The calling thread, and others that help it with many tasks. It never waits for a helper that has not begun, so an
 * executor without a free thread can't stop it.
 *
 * @param executor runs the helpers
 * @param threads how many work at most, the calling one included
 */
record Crew(Executor executor, int threads) {

    /** Fewer tasks than this are not worth one more thread. */
    private static final int TASKS_FOR_A_HELPER = 4;

    /**
     * Runs tasks 0 to {@code tasks - 1}, in no order, and returns when all are done.
     *
     * @param task what is done with each number
     * @param progress is told how many are done, on the calling thread, after each of its own tasks
     */
    void run(int tasks, IntConsumer task, IntConsumer progress) {
        Work work = new Work(tasks, task);
        int helpers = Math.min(threads - 1, tasks / TASKS_FOR_A_HELPER);
        try {
            for (int i = 0; i < helpers; i++) {
                executor.execute(work::help);
            }
        } catch (RejectedExecutionException nobodyIsFree) {
            // The calling thread does it all.
        }
        work.lead(progress);
    }

    /** Tasks that several threads take one by one. */
    private static final class Work {

        private final int tasks;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        private final CountDownLatch open;

        Work(int tasks, IntConsumer task) {
            this.tasks = tasks;
            this.task = task;
            this.open = new CountDownLatch(tasks);
        }

        void help() {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                perform(i);
            }
        }

        void lead(IntConsumer progress) {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                perform(i);
                progress.accept(tasks - (int) open.getCount());
            }
            awaitOthers();
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            } else if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
        }

        /** After a failure the remaining tasks are only counted. */
        private void perform(int number) {
            try {
                if (failure.get() == null) {
                    task.accept(number);
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                open.countDown();
            }
        }

        /** The tasks that others have begun are short. */
        private void awaitOthers() {
            boolean interrupted = false;
            while (true) {
                try {
                    open.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
