package dev.pao.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class ContractsGoRedTest {

    /** A broken store, the test that must catch it, and what else may go red with it, by the start of its name. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PublishesInTwoSteps, aReaderNeverSeesHalfOfAPublication, -",
                "IgnoresTheExpectedRevision, aPublicationThatExpectsAnotherRevisionChangesNothing, -",
                "IgnoresTheExpectedRevision, ofTwoThatExpectTheSameRevisionOneWins, -",
                "ComparesCommitsOnly, aCommitThatIsServedAgainIsAnotherRevision, -",
                "LosesTheOrderOfKeys, aDocumentComesBackAsItWasPublished, -",
                "LosesDigits, aDocumentComesBackAsItWasPublished, -",
                "ForgetsTheHistoryOfADeactivatedName, aDeactivatedNameKeepsItsHistory, -",
                "KeepsTheFirstContentOfAVersion, aVersionIsGivenWithItsLatestContent, -",
                "ForgetsTheFirstPublication, aNameKeepsTheMomentOfItsFirstPublication, -",
                "KeepsWhatWasRejectedBefore, theRejectedFilesAreThoseOfTheLastPublication, -",
                "GivesTheTurnToEverybody, atMostOneTurnIsHeld, -",
                "FreesATurnThatIsNotItsOwn, atMostOneTurnIsHeld, -",
                "SavesTheWorkForACommitThatIsServed, everyPublicationRaisesTheRevision, -",
                "LosesAHold, theHoldsAreThoseOfTheLastPublication, -",
                "KeepsThePinToItself, thePinIsThatOfTheLastPublication, -",
                "ForgetsTheAuthor, aSnapshotSaysWhoseCommitIsServedAndWhy, -",
                "ForgetsHoldsOverARestart, whatWasPublishedSurvivesTheProcess, What another|12.",
                "TellsHistoryFromItsBeginning, revisionsComeNewestFirst, 2.",
                "RepeatsTheLastOfAPage, pagesOfRevisionsMeet, -",
                "MixesRevisionsInHistory, whatWasServedAtARevisionComesBackWhole, -",
                "RemembersTheFirstTimeOfACommit, whatWasServedAtACommitIsItsLastRevision, -",
                "ForgetsRemovals, theHistoryOfANameHasEachContentAndRemoval, -",
                "GivesTheNearestRevision, ofWhatNeverWasThereIsNothing, -",
                "FinishesASyncWithoutItsEvents, aSyncIsFinishedTogetherWithItsEvents, 5.",
                "AcceptsDuplicatesTwice, theSameKeyIsAcceptedOnce, 3.|5.",
                "HandsAToldEventOutAgain, aToldEventIsNeverHandedOutAgain, 1.|6.|The backlog",
                "IgnoresTheLease, aClaimedEventIsKeptFromOthers, 8.",
                "HandsTheNewestOutFirst, aChannelGetsEventsInTheirOrder, 8.|9.|10.",
                "LetsEventsOvertake, noEventOvertakesAnother, 4.|5.|6.",
                "GivesUpInSilence, theFirstEventThatIsGivenUpIsNews, 5.|9.|11.|The backlog",
                "GivesUpInSilence, whatWasGivenUpCanBeRetried, 5.|10.|11.|The backlog"
            })
    void aBrokenPromiseTurnsItsTestRed(String brokenStore, String test, @Nullable String also)
            throws ClassNotFoundException {
        Map<String, String> red = redTestsOf(Class.forName(BrokenStores.class.getName() + "$" + brokenStore));
        assertThat(red).containsKey(test);
        String name = red.getOrDefault(test, "");
        String promise = name.substring(0, name.indexOf(' ') + 1);
        List<String> allowed = new ArrayList<>(also == null ? List.of() : List.of(also.split("\\|", -1)));
        allowed.add(promise);
        assertThat(red.values())
                .as("what else went red")
                .allMatch(other -> allowed.stream().anyMatch(other::startsWith));
    }

    @Test
    void aWholeStoreTurnsNothingRed() {
        assertThat(redTestsOf(InMemoryCatalogStoreTest.class)).isEmpty();
    }

    /** The names of the tests that failed, by their methods. */
    private static Map<String, String> redTestsOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(Collectors.toMap(
                        event ->
                                methodName(event.getTestDescriptor().getSource().orElseThrow()),
                        event -> event.getTestDescriptor().getDisplayName()));
    }

    private static String methodName(TestSource source) {
        return ((MethodSource) source).getMethodName();
    }
}
