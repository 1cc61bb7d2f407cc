package dev.pao.cli.plan;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.host.ServedStore;
import dev.pao.sync.CatalogComparison;
import dev.pao.sync.CatalogSource;
import dev.pao.sync.plan.CatalogPlan;

/** One plan, from finding its sides to telling it. */
public final class PlanRun {

    private final Configuration configuration;
    private final Console console;

    /** A run with settings. */
    public PlanRun(Configuration configuration, Console console) {
        this.configuration = configuration;
        this.console = console;
    }

    /** Plans and tells it; strict lets warnings fail, too. */
    public ExitCode run(PlanRequest request, PlanFormat format, boolean strict) {
        PlanTelling telling = new PlanTelling(format, console);
        CatalogPlan plan = plan(request, telling);
        telling.tell(plan);
        boolean warned =
                plan.changes().stream().anyMatch(change -> !change.diagnostics().isEmpty());
        return plan.hasErrors() || (strict && warned) ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private CatalogPlan plan(PlanRequest request, PlanTelling telling) {
        if (request.isOfSync()) {
            return ServedStore.read(configuration, console, store -> ServedStore.plan(configuration, store));
        }
        LocalSides sides = LocalSides.of(request);
        telling.excerptsFrom(sides::text);
        return request.served()
                ? ServedStore.read(configuration, console, store -> plan(CatalogSource.served(store), sides.head()))
                : plan(sides.base(console), sides.head());
    }

    private CatalogPlan plan(CatalogSource base, CatalogSource head) {
        return CatalogComparison.builder(base, head)
                .parser(CatalogParsers.of(configuration))
                .build()
                .plan();
    }
}
