import './style/base.css'
import './style/shell.css'
import './style/case.css'
import './style/timeline.css'
import './style/answer.css'
import './style/print.css'
import { render } from 'preact'
import { keepOffline } from './offline/keep-offline.ts'
import { App } from './shell/app.tsx'

const root = document.getElementById('app')
if (root !== null) {
  root.replaceChildren()
  render(<App />, root)
}
keepOffline()
