package dev.pao.testkit.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class FulfillmentContractsGoRedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ChangesItsKeys, theTemplateKeysAlwaysSayTheSame",
        "MakesOneTicketForAll, createMakesOneTicketThatHoldsTheOrder",
        "LetsMarkupThrough, whatARequesterWroteHasNoMeaning",
        "AcceptsEverything, anOrderThatIsNotAcceptedIsRefused",
        "SaysItMayHaveActed, aBusySystemMadeNothing",
        "SaysItMadeNothing, aLostAnswerMayHaveMadeATicket",
        "IsRepeatableInNameOnly, aRepeatableCreateGivesTheSameTicket",
        "TellsItsToken, noMessageHoldsASecret",
        "FindsOnlyWhatItGave, findGivesATicketWhoseAnswerWasLost",
        "AcceptsEverything, findGivesNothingForARefusedOrder",
        "KeepsTicketsThatAreGone, statusGivesATicketAsItIs",
        "TakesSilenceForNothing, aLookUpThatWasNotAnsweredFails",
        "TakesSilenceForNothing, aLookUpThatWasSentAwayFails",
        "TakesSilenceForNothing, aLookUpWithRefusedCredentialsStalls",
        "GivesTheFirstOfSeveral, severalTicketsOfOneKeyAreTold",
        "TellsItsToken, noLookUpTellsASecret",
        "RecordsAKeyTwice, aKeyIsRecordedOnce",
        "GivesTheRightToEverybody, theRightIsGivenToOneAtATime",
        "DoesNotRecordThatAnAttemptBegins, theRightIsGivenToOneAtATime",
        "GivesTheRightTooEarly, theRightIsNotGivenTooEarly",
        "HoldsTheRightForEver, aLeaseRunsOut",
        "ForgetsChanges, aChangeIsRecorded",
        "ForgetsChanges, changesDoNotOverlap",
        "GivesTheNewestFirst, dueGivesWhatHasBeenDueLongest",
        "LooksAfterWhatIsNotDue, dueGivesWhatHasBeenDueLongest",
        "TakesAnySystemsTicket, aRequestIsFoundByItsTicket",
        "RepeatsTheLastOfAPage, listGivesEachRequestOnce",
        "ListsTheOldestFirst, listGivesEachRequestOnce",
        "ListsEverybodys, listGivesWhatIsAskedFor"
    })
    void aBrokenPromiseTurnsItsTestRed(String broken, String test) throws ClassNotFoundException {
        assertThat(redTestsOf(Class.forName(BrokenPromises.class.getName() + "$" + broken)))
                .contains(test);
    }

    private static Set<String> redTestsOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event ->
                        ((MethodSource) event.getTestDescriptor().getSource().orElseThrow()).getMethodName())
                .collect(Collectors.toSet());
    }
}
