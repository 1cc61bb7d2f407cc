// Run by the release check: everything that the helpers promise, once.
System.out.println(parse("catalog/databases/mysql-database.yaml"))
validate("catalog")
var change = plan(".")
var ticket = render("catalog/databases/mysql-database.yaml")
explore("catalog")
/exit !change.isEmpty() && ticket.content().isPresent() ? 0 : 1
