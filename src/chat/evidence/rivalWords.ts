import { scriptLanguages } from './languageWords.ts';

/** A library, and how its use shows in a program; those of one purpose are rivals: a file goes by one of them. */
export interface Rival {
  readonly purpose: string;
  readonly languages: readonly string[];
  /** English, normalised. */
  readonly words: string;
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
dates | script | moment | Moment | moment
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
`;

export const rivals: readonly Rival[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [purpose = '', languages = '', words = '', title = '', trace = ''] = row.split(/ \| /u);
    return {
      purpose,
      languages: languages === 'script' ? scriptLanguages : languages.split(' '),
      words: `(?:${words})`,
      title,
      trace: new RegExp(trace, 'iu'),
    };
  });
