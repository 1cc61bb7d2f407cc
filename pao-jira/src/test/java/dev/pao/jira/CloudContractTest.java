package dev.pao.jira;

class CloudContractTest extends JiraContract {

    CloudContractTest() {
        super(JiraDeployment.CLOUD);
    }
}
