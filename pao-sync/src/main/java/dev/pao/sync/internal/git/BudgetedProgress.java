package dev.pao.sync.internal.git;

import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Ends JGit's long loops once the budget is used up. */
final class BudgetedProgress extends EmptyProgressMonitor {

    private final FetchBudget budget;

    BudgetedProgress(FetchBudget budget) {
        this.budget = budget;
    }

    @Override
    public boolean isCancelled() {
        return budget.exhausted().isPresent();
    }
}
