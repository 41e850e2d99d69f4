import { languagesOf } from './languageWords.ts';
import { tableRows } from './tableRows.ts';

/** A library, and how its use shows in a program; those of one purpose are rivals: a file goes by one of them. */
export interface Rival {
  readonly purpose: string;
  readonly languages: readonly string[];
  /** English, normalised. */
  readonly words: string;
  /** An ordinary word as well. */
  readonly isWord: boolean;
  readonly title: string;
  /** Wide enough that whoever uses it leaves one, and narrow enough that no rival does. */
  readonly trace: RegExp;
}

// purpose | languages | words | as it is shown | its traces
const table = `
database | php | eloquent | Eloquent | eloquent|illuminate|extends Model\\b|DB::table|::where\\(|::find\\w*\\(|->belongsTo|->hasMany
database | php | doctrine | Doctrine | doctrine|entitymanager|createquerybuilder|getrepository|ORM\\\\
database | php | pdo | PDO | \\bPDO\\b
database | php | mysqli | mysqli | mysqli
database | python | sqlalchemy | SQLAlchemy | sqlalchemy|declarative_base|sessionmaker|mapped_column|session\\.(?:query|execute|add|scalars)|\\bselect\\(
database | python | peewee | peewee | peewee
database | python | sqlite3 | sqlite3 | sqlite3
database | python | psycopg2? | psycopg | psycopg
server | php | laravel | Laravel | laravel|illuminate|Route::|artisan|Request \\$request
server | php | symfony | Symfony | symfony
server | php | plain php | plain PHP | \\$_(?:POST|GET|SERVER)|http_response_code\\(|\\bheader\\(
server | php | slim | Slim | \\bslim\\b
forms | script | formik | Formik | formik
forms | script | react-hook-form | React Hook Form | react-hook-form
forms | script | final-form | Final Form | final-form
state | script | jotai | Jotai | jotai
state | script | recoil | Recoil | recoil
mails | csharp | mailkit | MailKit | mailkit
mails | csharp | smtpclient | \`SmtpClient\` | SmtpClient
mails | php | phpmailer | PHPMailer | phpmailer
mails | php | swift ?mailer | Swift Mailer | swift
queries | script | react-query|tanstack query | React Query | react-query|tanstack
queries | script | swr | SWR | \\bswr\\b
http | python | requests | requests | \\brequests\\b
http | python | httpx | httpx | httpx
http | python | aiohttp | aiohttp | aiohttp
http | python | urllib | urllib | urllib
tables | python | pandas | pandas | pandas|\\bpd\\.|dataframe|\\bdf\\b
tables | python | polars | Polars | polars|\\bpl\\.|dataframe|\\bdf\\b
tables | python | csv(?: module)? | the \`csv\` module | \\bcsv\\.(?:dict)?(?:reader|writer)|import csv
server | script | express | Express | express|app\\.(?:get|post|use)\\(|router\\.
server | script | fastify | Fastify | fastify
server | script | koa | Koa | koa|ctx\\.(?:body|status)
server | script | hono | Hono | hono|\\bc\\.(?:json|text|req)
server | script | node http | Node's \`http\` | createServer\\(|node:http|from ['"]http['"]|require\\(['"]http['"]
http | script | axios | axios | axios
http | script | fetch(?: api)? | \`fetch\` | \\bfetch\\(
http | script | jquery|\\$.ajax | jQuery | jquery|\\$\\.|\\$\\(
http | script | xmlhttprequest|xhr | XMLHttpRequest | XMLHttpRequest|xhr
database | script | prisma | Prisma | prisma
database | script | mongoose | Mongoose | mongoose|Schema\\(
database | script | knex | Knex | knex
database | script | typeorm | TypeORM | typeorm|@entity|getrepository|repository<
database | script | sequelize | Sequelize | sequelize
database | script | pg | pg | from ['"]pg['"]|require\\(['"]pg['"]|new Pool\\(
dates | script | (?<!\\b(?:at|for|of|from|in) (?:the|this|that) )moment(?:\\.?js)? | Moment | moment
dates | script | day\\.?js | Day.js | dayjs
dates | script | luxon | Luxon | luxon|DateTime\\.
dates | script | date-fns | date-fns | date-fns
state | script | redux | Redux | redux|createslice|useselector|usedispatch|dispatch\\(
state | script | zustand | Zustand | zustand|create(?:<\\w+>)?\\(\\)?\\(?\\(set
state | script | mobx | MobX | mobx|observable|makeauto
state | script | usestate|react state | React's own state | \\buseState\\b|\\buseReducer\\b
database | java | hibernate|jpa | Hibernate | hibernate|entitymanager|@entity|persistence|sessionfactory|jparepository|crudrepository
database | java | jdbctemplate | JdbcTemplate | jdbctemplate|jdbcclient
database | java | jdbc | JDBC | preparedstatement|drivermanager|java\\.sql|resultset
json | java | jackson | Jackson | jackson|objectmapper|@json|jsonnode
json | java | gson | Gson | gson
database | csharp | entity framework|ef core|ef | Entity Framework | entityframework|dbcontext|dbset|savechanges
database | csharp | dapper | Dapper | dapper|\\.(?:query|execute)(?:first\\w*|single\\w*)?(?:async)?[<(]
database | csharp | ado\\.?net | ADO.NET | sqlcommand|sqlconnection|executereader|executescalar|executenonquery
json | csharp | newtonsoft(?:\\.json)?|json\\.net | Newtonsoft.Json | newtonsoft|jsonconvert|jobject|jtoken
json | csharp | system\\.text\\.json | System.Text.Json | system\\.text\\.json|jsonserializer\\.|jsondocument
server | go | gin | Gin | gin-gonic|\\bgin\\.
server | go | echo | Echo | labstack|\\becho\\.
server | go | fiber | Fiber | gofiber|\\bfiber\\.
server | go | chi | chi | go-chi|\\bchi\\.
server | go | net/http | \`net/http\` | http\\.(?:ResponseWriter|HandleFunc|HandlerFunc|NewServeMux)
database | go | gorm | GORM | gorm
database | go | sqlx | sqlx | sqlx
database | go | pgx | pgx | pgx
database | go | database/sql | \`database/sql\` | database/sql|\\bsql\\.(?:DB|Tx|Open|Rows|ErrNoRows)
logging | go | logrus | logrus | logrus
logging | go | zap | zap | \\bzap\\.|uber\\.org/zap
logging | go | zerolog | zerolog | zerolog
logging | go | slog | slog | \\bslog\\.
server | rust | actix(?:-web)? | Actix | actix|httpresponse|httprequest
server | rust | axum | axum | axum
server | rust | rocket | Rocket | rocket
database | rust | diesel | Diesel | diesel
database | rust | sqlx | SQLx | sqlx
database | rust | rusqlite | rusqlite | rusqlite
server | ruby | rails | Rails | rails|applicationcontroller|actioncontroller|activerecord|before_action|params\\.require
server | ruby | sinatra | Sinatra | sinatra
database | ruby | active ?record | ActiveRecord | active_?record|applicationrecord|has_many|belongs_to|\\.where\\(|find_by
database | ruby | sequel | Sequel | \\bsequel\\b
database | ruby | mysql2|pg | a plain driver | \\bmysql2\\b|\\bpg\\b|PG\\.connect|SQLite3
page | script | react | React | from ['"]react|require\\(['"]react|\\buse(?:State|Effect|Memo|Ref)\\b|className=
page | script | vue | Vue | from ['"](?:vue|nuxt|pinia)|definecomponent|defineprops
page | script | angular | Angular | @angular/
page | script | svelte | Svelte | svelte
page | script | solid | Solid | solid-js
page | script | lit | Lit | from ['"]lit
test | script | jest | Jest | \\bjest\\b
test | script | vitest | Vitest | vitest|\\bvi\\.
test | script | mocha | Mocha | mocha|chai
test | script | jasmine | Jasmine | jasmine
test | script | node:test|node test | Node's own test runner | node:test
test | java | junit ?4 | JUnit 4 | org\\.junit\\.(?!jupiter)
test | java | junit ?5|jupiter | JUnit 5 | jupiter
test | java | testng | TestNG | testng
test | csharp | xunit | xUnit | xunit|\\[Fact\\]|\\[Theory\\]
test | csharp | nunit | NUnit | nunit|\\[TestCase|\\[TestFixture
test | csharp | mstest | MSTest | TestMethod|VisualStudio\\.TestTools
test | ruby | rspec | RSpec | rspec|\\bdescribe\\b|\\bexpect\\(
test | ruby | minitest | Minitest | minitest|Test::Unit|assert_equal
test | php | phpunit | PHPUnit | phpunit|extends TestCase
test | php | pest | Pest | \\bpest\\b|^it\\(|\\bexpect\\(
test | python | pytest | pytest | pytest|^\\s*assert\\b|def test_\\w+\\((?!self)
test | python | unittest | unittest | unittest|self\\.assert
test | go | testify | testify | testify
server | python | django | Django | django|rest_framework
server | python | flask | Flask | flask
server | python | fastapi | FastAPI | fastapi|starlette
server | python | tornado | Tornado | tornado
server | python | aiohttp | aiohttp | aiohttp
server | python | bottle | Bottle | bottle
server | java | spring(?: boot)? | Spring | springframework|@RestController|@Autowired
server | java | quarkus | Quarkus | quarkus
server | java | micronaut | Micronaut | micronaut
server | java | javalin | Javalin | javalin
server | script | nest\\.?js|nest | NestJS | @nestjs
shapes | script | zod | Zod | \\bzod\\b|\\bz\\.
shapes | script | yup | Yup | \\byup\\b
shapes | script | joi | Joi | \\bjoi\\b
shapes | script | valibot | Valibot | valibot
shapes | python | pydantic | pydantic | pydantic|BaseModel
shapes | python | marshmallow | marshmallow | marshmallow
shapes | python | attrs | attrs | \\battrs?\\b|@define
shapes | python | dataclass(?:es)? | dataclasses | dataclass
numbers | python | torch|pytorch | PyTorch | torch
numbers | python | tensorflow|keras | TensorFlow | tensorflow|\\btf\\.|keras
numbers | python | jax | JAX | \\bjax|jnp\\b
tables | python | pyspark|spark | Spark | spark
tables | python | dask | Dask | dask
tables | python | duckdb | DuckDB | duckdb
plots | python | matplotlib|pyplot | Matplotlib | matplotlib|plt\\.
plots | python | plotly | Plotly | plotly|\\bpx\\.
plots | python | seaborn | seaborn | seaborn|\\bsns\\.
arguments | python | argparse | argparse | argparse
arguments | python | click | Click | \\bclick\\b
arguments | python | typer | Typer | typer
arguments | python | docopt | docopt | docopt
markup | python | beautifulsoup|bs4 | BeautifulSoup | bs4|soup
markup | python | lxml | lxml | lxml
markup | python | selenium | Selenium | selenium|webdriver
browser | script | playwright | Playwright | playwright
browser | script | puppeteer | Puppeteer | puppeteer
browser | script | cypress | Cypress | \\bcy\\.|cypress
browser | script | selenium | Selenium | selenium
browser | python | playwright | Playwright | playwright
browser | python | selenium | Selenium | selenium|webdriver
jobs | python | celery | Celery | celery
jobs | python | rq | RQ | \\brq\\b
jobs | ruby | sidekiq | Sidekiq | sidekiq
jobs | ruby | resque | Resque | resque
jobs | ruby | delayed[_ ]job | Delayed Job | delayed_job|\\.delay\\b
http | java | okhttp | OkHttp | okhttp
http | java | resttemplate | RestTemplate | resttemplate
http | java | httpclient | HttpClient | HttpClient
http | csharp | restsharp | RestSharp | restsharp|RestClient
http | csharp | httpclient | HttpClient | HttpClient
http | rust | reqwest | reqwest | reqwest
http | rust | hyper | hyper | \\bhyper\\b
http | rust | ureq | ureq | \\bureq\\b
http | php | guzzle | Guzzle | guzzle
http | php | curl | cURL | curl_
http | ruby | faraday | Faraday | faraday
http | ruby | httparty | HTTParty | httparty
http | ruby | net/http | \`net/http\` | Net::HTTP
http | script | got | got | from ['"]got['"]
http | script | superagent | superagent | superagent
runtime | rust | tokio | Tokio | tokio
runtime | rust | async-std | async-std | async_std|async-std
mocks | java | mockito | Mockito | mockito|@Mock\\b
mocks | java | easymock | EasyMock | easymock
mocks | csharp | moq | Moq | \\bmoq\\b|new Mock<
mocks | csharp | nsubstitute | NSubstitute | nsubstitute|Substitute\\.For
logging | java | log4j | Log4j | log4j
logging | java | slf4j | SLF4J | slf4j
logging | java | java util logging|jul | java.util.logging | java\\.util\\.logging
logging | csharp | serilog | Serilog | serilog
logging | csharp | nlog | NLog | nlog
logging | csharp | log4net | log4net | log4net
logging | python | loguru | loguru | loguru
logging | python | structlog | structlog | structlog
logging | script | winston | winston | winston
logging | script | pino | pino | \\bpino\\b
json | cpp | nlohmann | nlohmann/json | nlohmann
json | cpp | rapidjson | RapidJSON | rapidjson
windows | java | swing | Swing | javax\\.swing
windows | java | javafx | JavaFX | javafx
windows | csharp | wpf | WPF | System\\.Windows(?!\\.Forms)
windows | csharp | winforms|windows forms | Windows Forms | System\\.Windows\\.Forms
windows | python | tkinter | Tkinter | tkinter
windows | python | pyqt\\d?|pyside\\d? | Qt | pyqt|pyside
`;

const ordinary =
  /^(?:requests|express|echo|chi|rocket|sequel|fiber|click|mock|spring|attrs|fetch.*|solid|pest|ava|trio|got|zap|diesel|play|flow|joi)$/u;

export const rivals: readonly Rival[] = tableRows(table).map(
  ([purpose = '', languages = '', words = '', title = '', trace = '']) => {
    return {
      purpose,
      languages: languagesOf(languages),
      words: `(?:${words})`,
      isWord: ordinary.test(words),
      title,
      trace: new RegExp(trace, 'iu'),
    };
  },
);
