package dev.pao.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class ContractsGoRedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PublishesInTwoSteps, aReaderNeverSeesHalfOfAPublication",
        "IgnoresTheExpectedRevision, aPublicationThatExpectsAnotherRevisionChangesNothing",
        "IgnoresTheExpectedRevision, ofTwoThatExpectTheSameRevisionOneWins",
        "LosesTheOrderOfKeys, aDocumentComesBackAsItWasPublished",
        "ForgetsTheFirstPublication, aNameKeepsTheMomentOfItsFirstPublication",
        "ForgetsTheHistoryOfADeactivatedName, aDeactivatedNameKeepsItsHistory",
        "GivesTheTurnToEverybody, atMostOneTurnIsHeld",
        "AcceptsDuplicatesTwice, theSameKeyIsAcceptedOnce",
        "AcceptsDuplicatesTwice, theSameKeyIsAcceptedOnceAlsoAtTheSameTime",
        "HandsAToldEventOutAgain, aToldEventIsNeverHandedOutAgain",
        "IgnoresTheLease, aClaimedEventIsKeptFromOthers",
        "HandsTheNewestOutFirst, aChannelGetsEventsInTheirOrder",
        "LetsEventsOvertake, noEventOvertakesAnother",
        "GivesUpInSilence, theFirstEventThatIsGivenUpIsNews",
        "GivesUpInSilence, whatWasGivenUpCanBeRetried"
    })
    void aBrokenPromiseTurnsItsTestRed(String brokenStore, String test) throws ClassNotFoundException {
        assertThat(redTestsOf(Class.forName(BrokenStores.class.getName() + "$" + brokenStore)))
                .contains(test);
    }

    private static Set<String> redTestsOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> methodName(event.getTestDescriptor().getSource().orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static String methodName(TestSource source) {
        return ((MethodSource) source).getMethodName();
    }
}
