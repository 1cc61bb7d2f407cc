package dev.pao.jira;

class DataCenterContractTest extends JiraContract {

    DataCenterContractTest() {
        super(JiraDeployment.DATA_CENTER);
    }
}
